using Galley.Compiling.Model;
using Galley.Generators.Model;

namespace Galley.Generators.Binding;

/// <summary>An article with its values for each schema that it belongs to.</summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="PathBelow">Its path below the folder that the project's pattern of articles starts from.</param>
/// <param name="Title">The headline on one line, or an empty string.</param>
/// <param name="Entries">The values, in the order of the schemas' ids.</param>
internal sealed record BoundArticle(string Path, string PathBelow, string Title, EquatableArray<BoundEntry> Entries);

/// <summary>The values of an article as an entry of a collection.</summary>
/// <param name="Values">The values, in the form that <c>ValueReader</c> reads.</param>
/// <param name="SortKey">A text that sorts (ordinal) like the value that the collection is sorted by; null if there is none.</param>
internal sealed record BoundEntry(BoundValues Values, string? SortKey);

/// <summary>A collection with all that is printed of it.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="HintName">The output file's name without its ending.</param>
/// <param name="Entries">The entries in their order; variants of others in other languages come last.</param>
/// <param name="Listed">How many of them are no variants.</param>
/// <param name="Names">What is called how.</param>
internal sealed record CollectionModel(
    Schemas.SchemaModel Schema, string HintName, EquatableArray<CollectionEntry> Entries, int Listed, CollectionNames Names)
{
    /// <summary>What went wrong in bringing the entries together, a fault of Galley's; <see langword="null"/> if nothing did.</summary>
    public string? Fault { get; init; }
}

/// <summary>The members of a collection's type that are not entries.</summary>
/// <param name="All">The list of all.</param>
/// <param name="TryGet">The lookup.</param>
/// <param name="In">The entry in another language.</param>
/// <param name="EntryOf">What every accessor calls.</param>
internal sealed record CollectionNames(string All, string TryGet, string In, string EntryOf);

/// <summary>An entry of a collection.</summary>
/// <param name="Slug">The slug of its article.</param>
/// <param name="ShortSlug">The slug within the collection's folder; the same as <paramref name="Slug"/> if there is no shorter one.</param>
/// <param name="Identifier">The C# name, or an empty string if the type has too many members.</param>
/// <param name="Title">The headline on one line, or an empty string.</param>
/// <param name="Path">The file's path relative to the project.</param>
internal sealed record CollectionEntry(string Slug, string ShortSlug, string Identifier, string Title, string Path);

/// <summary>The values that an article's front matter gives to the properties of a schema.</summary>
/// <param name="SchemaId">The schema's id; its hash is the key that the runtime library finds the values by.</param>
/// <param name="Table">The values as a table.</param>
internal sealed record BoundValues(string SchemaId, string Table);
