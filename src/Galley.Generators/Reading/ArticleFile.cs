using Galley.Compiling.Options;
using Galley.Reading.Markdown;
using Galley.Reading.Storage;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Reading;

/// <summary>An additional file that is an article, with what the project says of it.</summary>
/// <param name="File">The file. It compares by reference: the host makes a new one when the file changes.</param>
/// <param name="Item">What the project says of it.</param>
/// <param name="Entities">Where entities come from, and which become constants.</param>
/// <param name="Markdown">How its Markdown is read, if it is such.</param>
internal sealed record ArticleFile(AdditionalText File, ArticleItem Item, EntityOptions Entities, MarkdownOptions Markdown)
{
    /// <summary>Whether quotations and statements are looked for.</summary>
    public bool FindsQuotations { get; init; } = true;

    /// <summary>Whether time expressions are looked for.</summary>
    public bool FindsDates { get; init; } = true;

    /// <summary>Whether drafts are left out.</summary>
    public bool ExcludesDrafts { get; init; }

    /// <summary>What the build saved of earlier readings; it changes nothing but the time that reading takes.</summary>
    public SavedAnnotations Saved { get; init; } = SavedAnnotations.None;

    /// <summary>The article that a file is, or <see langword="null"/> if it is none.</summary>
    public static ArticleFile? Of(AdditionalText file, GalleyOptions options)
    {
        if (SavedAnnotations.Is(file))
        {
            return null;
        }

        var path = RelativePath.Of(options.ProjectDirectory, file.Path);
        var item = Find(options.Articles, path);
        if (item is not null)
        {
            return Of(file, item, options);
        }

        foreach (var glob in options.Articles.Globs)
        {
            if (Glob.IsMatch(glob, path))
            {
                var slugPath = RelativePath.WithoutExtension(path.Substring(SharedPrefix(Glob.FixedPart(glob), path)));
                return Of(file, ArticleItem.Plain(path, slugPath), options);
            }
        }

        return null;
    }

    private static ArticleFile Of(AdditionalText file, ArticleItem item, GalleyOptions options) =>
        new(file, item, options.Entities, new MarkdownOptions(options.AllowsRawHtml))
        {
            ExcludesDrafts = options.ExcludesDrafts,
            FindsQuotations = options.FindsQuotations,
            FindsDates = options.FindsDates,
        };

    // Items are ordered by path; a project of ten thousand articles asks ten thousand times.
    private static ArticleItem? Find(ArticleSet articles, string path)
    {
        int low = 0, high = articles.Items.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(articles.Items[middle].Path, path);
            if (order == 0)
            {
                return articles.Items[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private static int SharedPrefix(string fixedPart, string path) =>
        path.StartsWith(fixedPart, StringComparison.OrdinalIgnoreCase) ? fixedPart.Length : 0;
}
