using Galley.Compiling.Model;
using Galley.Reading.Storage;

namespace Galley.Compiling.Options;

/// <summary>What the project says to Galley.</summary>
/// <param name="ProjectDirectory">The project's folder with <c>/</c> at its end, or an empty string if it is not known.</param>
/// <param name="Namespace">The namespace of the generated code; every part is a C# identifier.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="HasAccessors">Whether each article has a member of its own.</param>
/// <param name="Entities">Where entities come from, and which become constants.</param>
/// <param name="Articles">Which additional files are articles, and what the project says of them.</param>
/// <param name="AllowsRawHtml">Whether raw HTML in Markdown is kept as it is written.</param>
/// <param name="FindsQuotations">Whether quotations and statements are looked for.</param>
/// <param name="FindsDates">Whether time expressions are looked for.</param>
/// <param name="RegistryGlobs">The patterns of the registry's files, relative to the project.</param>
/// <param name="IsDesignTime">Whether an editor asks, not a build: then the text is left out.</param>
/// <param name="AnalyzersRun">Whether analyzers run; if not, the generator reports the errors.</param>
/// <param name="ExcludesDrafts">Whether drafts are left out of the assembly.</param>
/// <param name="Addresses">How addresses are written in HTML.</param>
/// <param name="HasTextResource">Whether the build wrote the articles' text and tables into a resource.</param>
/// <param name="TextIndex">
/// The hash of all articles' texts, as the build has just read them, or an empty string. Editors have none: there a text may be another one
/// than that of its file.
/// </param>
internal sealed record GalleyOptions(
    string ProjectDirectory,
    string Namespace,
    bool IsPublic,
    bool HasAccessors,
    EntityOptions Entities,
    ArticleSet Articles,
    bool AllowsRawHtml,
    bool FindsQuotations,
    bool FindsDates,
    EquatableArray<string> RegistryGlobs,
    bool IsDesignTime,
    bool AnalyzersRun,
    bool ExcludesDrafts,
    AddressFormats Addresses,
    bool HasTextResource,
    string TextIndex)
{
    /// <summary>Whether the generator prints the text and the tables of every article.</summary>
    public bool NeedsAllContent => !IsDesignTime && !HasTextResource;
}

/// <summary>Which additional files are articles, and what the project says of them.</summary>
/// <param name="Globs">The patterns whose matches are articles, relative to the project.</param>
/// <param name="AreDefaultGlobs">Whether the patterns are Galley's own rather than the user's.</param>
/// <param name="Items">Articles that the patterns do not find, or of which metadata says more; ordered by path.</param>
internal sealed record ArticleSet(EquatableArray<string> Globs, bool AreDefaultGlobs, EquatableArray<ArticleItem> Items)
{
    /// <summary>What the project says of a file, or <see langword="null"/> if it is no article.</summary>
    /// <param name="path">The path relative to the project, with <c>/</c>.</param>
    public ArticleItem? Find(string path)
    {
        if (Items.FindSorted(path, static listed => listed.Path) is { } item)
        {
            return item;
        }

        foreach (var glob in Globs)
        {
            if (Glob.IsMatch(glob, path))
            {
                return ArticleItem.Plain(path, RelativePath.WithoutExtension(path.Substring(SharedPrefix(Glob.FixedPart(glob), path))));
            }
        }

        return null;
    }

    private static int SharedPrefix(string fixedPart, string path) =>
        path.StartsWith(fixedPart, StringComparison.OrdinalIgnoreCase) ? fixedPart.Length : 0;
}


/// <summary>An article as the project lists it.</summary>
/// <param name="Path">The path relative to the project, with <c>/</c>.</param>
/// <param name="DefaultSlugPath">What the slug is made of if nothing else says it: the path below the pattern's fixed part, without the ending.</param>
/// <param name="Slug">Metadata <c>Slug</c>, or an empty string.</param>
/// <param name="Published">Metadata <c>Published</c>, or an empty string.</param>
/// <param name="Language">Metadata <c>Language</c>, or an empty string.</param>
/// <param name="Collection">Metadata <c>Collection</c>, or an empty string.</param>
internal sealed record ArticleItem(
    string Path,
    string DefaultSlugPath,
    string Slug,
    string Published,
    string Language,
    string Collection)
{
    /// <summary>An article of which the project says nothing but where it is.</summary>
    public static ArticleItem Plain(string path, string defaultSlugPath) => new(path, defaultSlugPath, "", "", "", "");
}
