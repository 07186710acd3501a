namespace Galley.CompilerServices;

/// <summary>The address of a link or an image.</summary>
/// <param name="slice">Where it stands in the source.</param>
/// <param name="url">The address, if it does not read as it stands there.</param>
/// <param name="target">The index of what it points at among the article's local targets, or -1.</param>
internal sealed class Address(TextSlice slice, string? url, int target)
{
    private string? _url = url;

    /// <summary>Where it stands in the source.</summary>
    internal SourceSpan Span => slice.Span;

    /// <summary>The address, unescaped.</summary>
    /// <param name="article">The article.</param>
    internal string Url(Article article) =>
        Once.Read(ref _url) ?? Once.Publish(ref _url, Utf8.Decode(article.SourceUtf8Of(slice)));

    /// <summary>What it points at within the project, or null.</summary>
    /// <param name="article">The article.</param>
    internal LocalTarget? Target(Article article) => target < 0 ? null : article.TargetAt(target);
}
