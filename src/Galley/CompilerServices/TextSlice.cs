namespace Galley.CompilerServices;

/// <summary>A stretch of an article: where it stands in its source, and what it says in its plain text.</summary>
/// <param name="span">The stretch in UTF-16 code units of the source.</param>
/// <param name="text">The stretch in UTF-16 code units of the plain text.</param>
/// <param name="start8">The index of its first UTF-8 byte in the plain text.</param>
/// <param name="length8">The number of its UTF-8 bytes in the plain text.</param>
internal readonly struct TextSlice(SourceSpan span, SourceSpan text, int start8, int length8)
{
    /// <summary>The stretch in UTF-16 code units of the source.</summary>
    internal readonly SourceSpan Span = span;

    /// <summary>The stretch in UTF-16 code units of the plain text; in newswire the same.</summary>
    internal readonly SourceSpan Text = text;

    /// <summary>The index of its first UTF-8 byte in the plain text.</summary>
    internal readonly int Start8 = start8;

    /// <summary>The number of its UTF-8 bytes in the plain text.</summary>
    internal readonly int Length8 = length8;
}
