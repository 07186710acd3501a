using System.Globalization;

namespace Galley;

/// <summary>
/// A stretch of an article's source, in UTF-16 code units from the start of the text with line feeds as its only
/// line ends and without a byte order mark.
/// </summary>
public readonly struct SourceSpan : IEquatable<SourceSpan>, IComparable<SourceSpan>
{
    /// <summary>Makes a span of <paramref name="length"/> code units that starts at <paramref name="start"/>.</summary>
    /// <param name="start">The index of the first code unit.</param>
    /// <param name="length">The number of code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative, or the end does not fit an <see cref="int"/>.</exception>
    public SourceSpan(int start, int length)
    {
        if (start < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(start));
        }

        if (length < 0 || start + length < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(length));
        }

        Start = start;
        Length = length;
    }

    /// <summary>The index of the first code unit.</summary>
    public int Start { get; }

    /// <summary>The number of code units.</summary>
    public int Length { get; }

    /// <summary>The index after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no text.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">The index of the first code unit.</param>
    /// <param name="end">The index after the last code unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or after <paramref name="end"/>.</exception>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies within this span.</summary>
    /// <param name="other">The span to look for.</param>
    public bool Contains(SourceSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(SourceSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders spans by their start, the longer first where they start together.</summary>
    /// <param name="other">The span to compare with.</param>
    public int CompareTo(SourceSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.Length.CompareTo(Length);

    /// <inheritdoc/>
    public bool Equals(SourceSpan other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    /// <summary>The span as <c>[start..end)</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "[{0}..{1})", Start, End);

    /// <summary>Whether two spans are the same.</summary>
    public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

    /// <summary>Whether two spans differ.</summary>
    public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not stand after <paramref name="right"/>.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
