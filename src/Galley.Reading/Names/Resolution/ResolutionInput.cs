using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Names.Resolution;

/// <summary>What is known of the names of one article before they are resolved. All spans are in <paramref name="Text"/>.</summary>
/// <param name="Text">The article's prose.</param>
/// <param name="Known">The names that the registry or the structure knows, ordered by span; none overlaps another.</param>
/// <param name="Tagged">The names that the tagger found, in any order.</param>
/// <param name="Registry">The declared entities.</param>
/// <param name="Prominent">The headline and the caption: who is named there is whom the article is about.</param>
public sealed record ResolutionInput(
    string Text,
    IReadOnlyList<KnownName> Known,
    IReadOnlyList<TaggedName> Tagged,
    EntityRegistry Registry,
    IReadOnlyList<SourceSpan> Prominent);
