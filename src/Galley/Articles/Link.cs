using Galley.CompilerServices;

namespace Galley;

/// <summary>A link; its text is what readers see of it.</summary>
public sealed class Link : Inline
{
    private readonly Address _address;

    internal Link(Article article, TextSlice slice, Address address, string? title)
        : base(article, slice, InlineKind.Link)
    {
        _address = address;
        Title = title;
    }

    /// <summary>The address as the author wrote it, unescaped.</summary>
    public string Url => _address.Url(Article);

    /// <summary>Where the address stands; for a link by reference, in its definition.</summary>
    public SourceSpan UrlSpan => _address.Span;

    /// <summary>The title, or <see langword="null"/>.</summary>
    public string? Title { get; }

    /// <summary>The article of this project that the link leads to, or <see langword="null"/> if it leads elsewhere.</summary>
    public Article? Target => _address.Target(Article)?.Slug is { } slug ? Article.Neighbour(slug) : null;

    /// <summary>What stands after <c>#</c> in a link within the project, such as a heading's id; otherwise <see langword="null"/>.</summary>
    public string? Fragment => _address.Target(Article)?.Fragment;

    /// <summary>
    /// The path of the file of this project that the link leads to, relative to the project and with <c>/</c> between its
    /// segments, or <see langword="null"/> if it leads elsewhere.
    /// </summary>
    public string? Path => _address.Target(Article)?.Path;
}
