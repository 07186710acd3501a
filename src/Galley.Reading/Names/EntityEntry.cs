using System.Collections.Immutable;

namespace Galley.Reading.Names;

/// <summary>An entity that the registry declares.</summary>
/// <param name="Id">The id: <c>person/kim-jong-un</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name that readers know.</param>
/// <param name="Aliases">Its other names and short forms, without the name itself.</param>
/// <param name="Demonyms">Words for what comes from the place: <c>Vietnamese</c>.</param>
/// <param name="SameAs">Web addresses of the same entity elsewhere.</param>
/// <param name="Span">Where the entry stands.</param>
/// <param name="Path">The file that it stands in.</param>
public sealed record EntityEntry(
    string Id,
    EntityKind Kind,
    string Name,
    ImmutableArray<RegistryName> Aliases,
    ImmutableArray<RegistryName> Demonyms,
    ImmutableArray<string> SameAs,
    SourceSpan Span,
    string Path)
{
    /// <summary>Where its name stands.</summary>
    public SourceSpan NameSpan { get; init; }
}
