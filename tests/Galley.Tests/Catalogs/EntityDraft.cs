namespace Galley.Tests.Catalogs;

/// <summary>An entity to put into a catalog.</summary>
internal sealed record EntityDraft(string Id, EntityKind Kind, string Name)
{
    internal string[] Aliases { get; init; } = [];

    internal string[] Demonyms { get; init; } = [];

    internal string[] SameAs { get; init; } = [];

    internal PlaceKind PlaceKind { get; init; }

    internal string? IsoCode { get; init; }

    /// <summary>The positions, in slug order, of the articles that mention it.</summary>
    internal int[] Articles { get; init; } = [];
}
