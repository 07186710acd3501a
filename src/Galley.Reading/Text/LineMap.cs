namespace Galley.Reading.Text;

/// <summary>
/// Turns offsets in a text into lines and columns and back, all counted from zero. Lines end with CRLF, LF or a lone CR.
/// </summary>
public sealed class LineMap
{
    private readonly string _text;
    private readonly int[] _starts;

    /// <summary>Maps a text.</summary>
    /// <param name="text">The text, with its own line ends.</param>
    public LineMap(string text)
    {
        _text = text;
        var starts = new List<int> { 0 };
        var end = text.IndexOfAny(LineEnds);
        while (end >= 0)
        {
            var next = end + 1;
            if (text[end] == '\r' && next < text.Length && text[next] == '\n')
            {
                next++;
            }

            starts.Add(next);
            end = text.IndexOfAny(LineEnds, next);
        }

        _starts = starts.ToArray();
    }

    /// <summary>The number of lines; a text that ends with a line end has an empty last one.</summary>
    public int LineCount => _starts.Length;

    internal static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The line and column of an offset.</summary>
    /// <param name="offset">An index in the text, or its length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public (int Line, int Column) Position(int offset)
    {
        if (offset < 0 || offset > _text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(offset));
        }

        var line = Array.BinarySearch(_starts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return (line, offset - _starts[line]);
    }

    /// <summary>The offset of a line and column.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">The column, in UTF-16 code units; at most the line's length with its line end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line, or the line no such column.</exception>
    public int Offset(int line, int column)
    {
        if (line < 0 || line >= _starts.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(line));
        }

        var next = line + 1 < _starts.Length ? _starts[line + 1] : _text.Length;
        if (column < 0 || column > next - _starts[line])
        {
            throw new ArgumentOutOfRangeException(nameof(column));
        }

        return _starts[line] + column;
    }

    /// <summary>Where a line stands, without its line end.</summary>
    /// <param name="line">The line.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line.</exception>
    public SourceSpan LineSpan(int line)
    {
        var start = Offset(line, 0);
        var end = line + 1 < _starts.Length ? _starts[line + 1] : _text.Length;
        while (end > start && _text[end - 1] is '\r' or '\n' && line + 1 < _starts.Length)
        {
            end--;
        }

        return SourceSpan.FromBounds(start, end);
    }
}
