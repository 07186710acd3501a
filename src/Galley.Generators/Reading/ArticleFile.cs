using Galley.Compiling.Options;
using Galley.Reading.Storage;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Reading;

/// <summary>An additional file that is an article, with what the project says of it.</summary>
/// <param name="File">The file. It compares by reference: the host makes a new one when the file changes.</param>
/// <param name="Item">What the project says of it.</param>
/// <param name="Settings">What it says of all articles.</param>
internal sealed record ArticleFile(AdditionalText File, ArticleItem Item, ArticleSettings Settings)
{
    /// <summary>What the build saved of earlier readings; it changes nothing but the time that reading takes.</summary>
    public SavedAnnotations Saved { get; init; } = SavedAnnotations.None;

    /// <summary>The article that a file is, or <see langword="null"/> if it is none.</summary>
    public static ArticleFile? Of(AdditionalText file, GalleyOptions options)
    {
        if (SavedAnnotations.Is(file))
        {
            return null;
        }

        return options.Articles.Find(RelativePath.Of(options.ProjectDirectory, file.Path)) is { } item
            ? new ArticleFile(file, item, ArticleSettings.Of(options))
            : null;
    }
}
