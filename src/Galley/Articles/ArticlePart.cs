using System.Diagnostics;

using Galley.CompilerServices;

namespace Galley;

/// <summary>A part of an article that stands in its text: a paragraph, a byline, a mention, a link.</summary>
/// <remarks>
/// Two parts are equal if they are of the same type, with the same span and the same text, in articles of the same slug.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class ArticlePart : IEquatable<ArticlePart>
{
    private readonly TextSlice _slice;
    private string? _text;

    private protected ArticlePart(Article article, TextSlice slice)
    {
        Article = article;
        _slice = slice;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Where the part stands in <see cref="Article.Source"/>.</summary>
    public SourceSpan Span => _slice.Span;

    /// <summary>
    /// Where the part stands in <see cref="Article.PlainText"/>, in UTF-16 code units. In newswire it is <see cref="Span"/>.
    /// </summary>
    public SourceSpan TextSpan => _slice.Text;

    /// <summary>The text of the part as people read it: as it was written, without markup.</summary>
    public string Text => Once.Read(ref _text) ?? Once.Publish(ref _text, Utf8.Decode(TextUtf8));

    /// <summary>The text of the part in UTF-8, without a copy of its own.</summary>
    public ReadOnlySpan<byte> TextUtf8 => Article.Utf8Of(_slice);

    /// <inheritdoc/>
    public bool Equals(ArticlePart? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && GetType() == other.GetType()
            && Span == other.Span
            && string.Equals(Article.Slug, other.Article.Slug, StringComparison.Ordinal)
            && TextUtf8.SequenceEqual(other.TextUtf8));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as ArticlePart);

    /// <inheritdoc/>
    public sealed override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(Article.Slug) * 397) ^ Span.GetHashCode());

    /// <summary>The text of the part.</summary>
    public override string ToString() => Text;

    /// <summary>Whether two parts are equal.</summary>
    public static bool operator ==(ArticlePart? left, ArticlePart? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two parts differ.</summary>
    public static bool operator !=(ArticlePart? left, ArticlePart? right) => !(left == right);

    /// <summary>The entity that a name in the part stands for.</summary>
    /// <typeparam name="T">The type that it must be.</typeparam>
    /// <param name="name">The name.</param>
    /// <exception cref="InvalidOperationException">It is of another type.</exception>
    private protected T EntityOf<T>(NameSlice name)
        where T : Entity => Article.EntityAt(name.Entity) as T ?? throw TableFault.Damaged();

    /// <summary>The entity that a name in the part stands for, or null if there is no name.</summary>
    /// <typeparam name="T">The type that it must be.</typeparam>
    /// <param name="name">The name.</param>
    /// <exception cref="InvalidOperationException">It is of another type.</exception>
    private protected T? EntityOf<T>(NameSlice? name)
        where T : Entity => name is { } stated ? EntityOf<T>(stated) : null;
}
