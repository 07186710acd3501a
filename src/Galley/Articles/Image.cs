using Galley.CompilerServices;

namespace Galley;

/// <summary>An image; its text is the alternative text.</summary>
public sealed class Image : Inline
{
    private readonly Address _address;

    internal Image(Article article, TextSlice slice, Address address, string? title)
        : base(article, slice, InlineKind.Image)
    {
        _address = address;
        Title = title;
    }

    /// <summary>The address as the author wrote it, unescaped.</summary>
    public string Url => _address.Url(Article);

    /// <summary>Where the address stands; for an image by reference, in its definition.</summary>
    public SourceSpan UrlSpan => _address.Span;

    /// <summary>What the image shows, for those who do not see it; empty if the author does not say.</summary>
    public string AlternativeText => Text;

    /// <summary>The title, or <see langword="null"/>.</summary>
    public string? Title { get; }

    /// <summary>
    /// The path of the image's file, relative to the project and with <c>/</c> between its segments, or
    /// <see langword="null"/> if it is not one of this project.
    /// </summary>
    public string? Path => _address.Target(Article)?.Path;

    /// <summary>The width in pixels, or <see langword="null"/> if the build did not see the image.</summary>
    public int? Width => _address.Target(Article)?.Width;

    /// <summary>The height in pixels, or <see langword="null"/> if the build did not see the image.</summary>
    public int? Height => _address.Target(Article)?.Height;
}
