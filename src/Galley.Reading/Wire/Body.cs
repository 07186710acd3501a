using System.Collections.Immutable;

using Galley.Reading.Documents;

namespace Galley.Reading.Wire;

/// <summary>The story itself.</summary>
/// <param name="Dateline">Where and when it was filed.</param>
/// <param name="Blocks">Its paragraphs and subheads.</param>
internal sealed record Body(DatelineNode? Dateline, ImmutableArray<BlockNode> Blocks);
