namespace Galley.CompilerServices;

/// <summary>The texts that are made from an article's source when they are first asked for.</summary>
internal sealed class ArticleTexts
{
    private byte[]? _plainUtf8;
    private string? _plain;
    private byte[]? _htmlUtf8;
    private string? _html;
    private string? _excerpt;

    /// <summary>Whether the plain text was made.</summary>
    internal bool HasPlain => Once.Read(ref _plainUtf8) is not null;

    /// <summary>The plain text of a Markdown article in UTF-8.</summary>
    /// <param name="article">The article.</param>
    internal byte[] PlainUtf8(Article article) =>
        Once.Read(ref _plainUtf8) ?? Once.Publish(ref _plainUtf8, TextPatch.Apply(article.SourceUtf8, article.ProsePatch));

    /// <summary>The plain text of a Markdown article.</summary>
    /// <param name="article">The article.</param>
    internal string Plain(Article article) =>
        Once.Read(ref _plain) ?? Once.Publish(ref _plain, Utf8.Decode(PlainUtf8(article)));

    /// <summary>The HTML in UTF-8.</summary>
    /// <param name="article">The article.</param>
    internal byte[] HtmlUtf8(Article article) =>
        Once.Read(ref _htmlUtf8) ?? Once.Publish(ref _htmlUtf8, MakeHtml(article));

    /// <summary>The HTML.</summary>
    /// <param name="article">The article.</param>
    internal string Html(Article article) =>
        Once.Read(ref _html) ?? Once.Publish(ref _html, Utf8.Decode(HtmlUtf8(article)));

    /// <summary>The excerpt.</summary>
    /// <param name="article">The article.</param>
    internal string Excerpt(Article article) =>
        Once.Read(ref _excerpt) ?? Once.Publish(ref _excerpt, ExcerptCutter.Cut(article.Body));

    private static byte[] MakeHtml(Article article) => article.Format == ArticleFormat.Newswire
        ? NewswireHtml.Of(article)
        : TextPatch.Apply(article.SourceUtf8, article.HtmlPatch);
}
