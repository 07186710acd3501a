using Galley.Reading.Documents;

namespace Galley.Reading.Wire;

/// <summary>A dateline and where the story goes on after it.</summary>
/// <param name="Node">The dateline.</param>
/// <param name="StoryStart">The index of the story's first character.</param>
/// <param name="IsCertain">Whether an agency or a date makes it a dateline beyond doubt.</param>
internal sealed record FoundDateline(DatelineNode Node, int StoryStart, bool IsCertain);
