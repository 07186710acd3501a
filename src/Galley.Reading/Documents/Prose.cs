using System.Collections.Immutable;

namespace Galley.Reading.Documents;

/// <summary>
/// The text of a document as people read it, without markup. Names, quotations and dates are found in it, and their places
/// are told in the file. Newswire is its own prose.
/// </summary>
/// <remarks>
/// The prose is cut into pieces. A piece either stands in the file letter by letter, or takes the place of something else
/// there, such as <c>&amp;amp;</c> or a line break; what stands between pieces in the file is markup. Pieces are in the order of the file.
/// </remarks>
public sealed class Prose
{
    private readonly ImmutableArray<ProsePiece> _pieces;

    private Prose(string text, ImmutableArray<ProsePiece> pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    /// <summary>The prose.</summary>
    public string Text { get; }

    /// <summary>Whether the prose is the file itself, so that both have the same spans.</summary>
    public bool IsSource => _pieces.IsDefault;

    /// <summary>The pieces; empty if the prose is the file itself.</summary>
    public ImmutableArray<ProsePiece> Pieces => _pieces.IsDefault ? ImmutableArray<ProsePiece>.Empty : _pieces;

    /// <summary>Prose that is the file itself.</summary>
    /// <param name="source">The file's text.</param>
    public static Prose OfSource(string source) => new(source, default);

    /// <summary>Prose that was made of pieces.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="pieces">The pieces, in the order of the file and of the prose, which they fill without gaps.</param>
    public static Prose OfPieces(string text, ImmutableArray<ProsePiece> pieces) => new(text, pieces);

    /// <summary>Where a stretch of the prose stands in the file: from its first letter to its last, with the markup between.</summary>
    /// <param name="span">The stretch of the prose.</param>
    public SourceSpan ToSource(SourceSpan span)
    {
        if (IsSource || _pieces.IsEmpty)
        {
            return IsSource ? span : default;
        }

        var first = _pieces[PieceAt(span.Start)];
        var start = first.SourceOf(span.Start);
        if (span.IsEmpty)
        {
            return new SourceSpan(start, 0);
        }

        return SourceSpan.FromBounds(start, Math.Max(start, _pieces[PieceAt(span.End - 1)].SourceEndOf(span.End)));
    }

    /// <summary>The prose of a stretch of the file. A stretch that holds only markup gives an empty span.</summary>
    /// <param name="span">The stretch of the file.</param>
    /// <remarks>What stands between two blocks belongs to a stretch only if it goes on on both sides.</remarks>
    public SourceSpan ToProse(SourceSpan span)
    {
        if (IsSource)
        {
            return span;
        }

        var start = StartInProse(span.Start);
        return SourceSpan.FromBounds(start, span.IsEmpty ? start : Math.Max(start, EndInProse(span.End)));
    }

    // The piece that holds a letter of the prose; the last one for what comes after.
    private int PieceAt(int position)
    {
        int low = 0, high = _pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Start <= position ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    // The first letter of the prose that stands in the file at a position or after it.
    private int StartInProse(int position)
    {
        int low = 0, high = _pieces.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _pieces[middle].Source.End <= position ? (middle + 1, high) : (low, middle);
        }

        while (low < _pieces.Length && _pieces[low].Source.IsEmpty)
        {
            low++;
        }

        if (low == _pieces.Length)
        {
            return Text.Length;
        }

        var piece = _pieces[low];
        return piece.IsLiteral ? piece.Start : piece.Start + Math.Max(0, position - piece.Source.Start);
    }

    // The end of the last letter of the prose that stands in the file before a position.
    private int EndInProse(int position)
    {
        int low = 0, high = _pieces.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _pieces[middle].Source.Start < position ? (middle + 1, high) : (low, middle);
        }

        low--;
        while (low >= 0 && _pieces[low].Source.IsEmpty)
        {
            low--;
        }

        return low < 0 ? 0 : _pieces[low].EndBefore(position);
    }
}

/// <summary>A piece of a document's prose.</summary>
/// <param name="Start">Where it starts in the prose.</param>
/// <param name="Length">Its length in the prose.</param>
/// <param name="Source">Where it stands in the file; for a literal, what it takes the place of, which may be nothing.</param>
/// <param name="IsLiteral">Whether the prose says something else than the file at this place.</param>
public readonly record struct ProsePiece(int Start, int Length, SourceSpan Source, bool IsLiteral)
{
    /// <summary>Where a letter of the piece stands in the file.</summary>
    internal int SourceOf(int position) => IsLiteral ? Source.Start : Source.Start + Math.Min(position - Start, Length);

    /// <summary>Where a stretch that ends in the piece ends in the file.</summary>
    internal int SourceEndOf(int position) => IsLiteral ? Source.End : Source.Start + Math.Min(position - Start, Length);

    /// <summary>The end in the prose of what stands in the file before a position.</summary>
    internal int EndBefore(int position) => Start + (IsLiteral ? Length : Math.Min(Length, position - Source.Start));
}
