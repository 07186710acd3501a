using Galley.Compiling.Naming;
using Galley.Compiling.Options;
using Galley.Reading.Annotation;
using Galley.Reading.Documents;
using Galley.Reading.Names;

using SlugOf = Galley.Reading.Names.Slug;

namespace Galley.Compiling.Model;

/// <summary>What an article is called, and when it was published.</summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="Slug">The slug that it asks for.</param>
/// <param name="SlugSpan">Where the file states the slug, or an empty span at its start.</param>
internal sealed record ArticleIdentity(string Path, string Slug, SourceSpan SlugSpan)
{
    /// <summary>The language that the file's name states, and the name without it.</summary>
    public LocaleSuffix Locale => LocaleSuffix.Of(Path);

    /// <summary>The identity: front matter first, then metadata, then the file's name.</summary>
    public static ArticleIdentity Of(Document document, ArticleItem item)
    {
        var stated = document.FrontMatter?.Slug;
        var slug = stated is null ? "" : SlugOf.OfPath(stated.Text);
        if (slug.Length > 0)
        {
            return new ArticleIdentity(item.Path, slug, stated!.Span);
        }

        slug = SlugOf.OfPath(item.Slug);
        slug = slug.Length > 0 ? slug : SlugOfFile(item.DefaultSlugPath);

        // A name without a letter or digit, such as an emoji, still needs a slug that is the same everywhere.
        return new ArticleIdentity(item.Path, slug.Length > 0 ? slug : "article-" + Identifiers.ShortHash(item.Path), default);
    }

    /// <summary>The language: front matter first, then the file's name, then metadata.</summary>
    public static string? Language(Document document, ArticleItem item) => StatedFacts.Language(document, item.Path, item.Language);

    /// <summary>The date: front matter first, then metadata, then a full date in the timestamp line.</summary>
    public static CalendarDate? Published(Document document, ArticleItem item) => StatedFacts.Published(document, item.Published);

    // posts/hello.de becomes de/posts/hello.
    private static string SlugOfFile(string pathWithoutExtension)
    {
        var locale = LocaleSuffix.Of(pathWithoutExtension, hasExtension: false);
        var slug = SlugOf.OfPath(locale.Stem);
        return locale.Language.Length > 0 && slug.Length > 0 ? SlugOf.OfName(locale.Language) + "/" + slug : slug;
    }
}
