namespace Galley.CompilerServices;

/// <summary>A stretch of an article's text, as a span and as bytes.</summary>
/// <param name="span">The stretch in UTF-16 code units.</param>
/// <param name="start8">The index of its first UTF-8 byte.</param>
/// <param name="length8">The number of its UTF-8 bytes.</param>
internal readonly struct TextSlice(SourceSpan span, int start8, int length8)
{
    /// <summary>The stretch in UTF-16 code units.</summary>
    internal SourceSpan Span { get; } = span;

    /// <summary>The index of its first UTF-8 byte.</summary>
    internal int Start8 { get; } = start8;

    /// <summary>The number of its UTF-8 bytes.</summary>
    internal int Length8 { get; } = length8;
}
