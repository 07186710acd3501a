namespace Galley.Reading.Names;

/// <summary>A stretch of text in the one writing of names, with the way back to where each character stands.</summary>
internal sealed class FoldedText
{
    private const char ParagraphBreak = '\n';

    private readonly string _text;
    private readonly int _start;
    private readonly char[]? _characters;
    private readonly int[] _origins = [];

    /// <summary>Folds a stretch of a text.</summary>
    public FoldedText(string text, SourceSpan span)
    {
        _text = text;
        _start = span.Start;
        if (IsLetterByLetter(text, span))
        {
            Length = span.Length;
            return;
        }

        _characters = new char[span.Length];
        _origins = new int[span.Length];
        for (var i = span.Start; i < span.End;)
        {
            _origins[Length] = i;
            _characters[Length++] = char.IsWhiteSpace(text[i]) ? FoldSpace(ref i, span.End) : NameFolding.Of(text[i++]);
        }
    }

    /// <summary>The number of folded characters.</summary>
    public int Length { get; }

    /// <summary>A folded character.</summary>
    public char this[int index] => _characters is null ? Single(_text[_start + index]) : _characters[index];

    /// <summary>Where folded characters stand in the text; the last one must not be white space.</summary>
    public SourceSpan SpanOf(int start, int length) =>
        _characters is null
            ? new SourceSpan(_start + start, length)
            : SourceSpan.FromBounds(_origins[start], _origins[start + length - 1] + 1);

    // Without white space beside white space each character folds by itself, and nothing needs to be kept.
    private static bool IsLetterByLetter(string text, SourceSpan span)
    {
        var wasSpace = false;
        for (var i = span.Start; i < span.End; i++)
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            if (isSpace && wasSpace)
            {
                return false;
            }

            wasSpace = isSpace;
        }

        return true;
    }

    private static char Single(char c) =>
        c == '\u2029' ? ParagraphBreak : char.IsWhiteSpace(c) ? ' ' : NameFolding.Of(c);

    // One line break is hard wrapping; a blank line ends a paragraph, and no name goes on after it.
    private char FoldSpace(ref int i, int end)
    {
        var breaks = 0;
        for (; i < end && char.IsWhiteSpace(_text[i]); i++)
        {
            var isPair = _text[i] == '\r' && i + 1 < end && _text[i + 1] == '\n';
            breaks += _text[i] switch
            {
                '\r' when isPair => 0,
                '\n' or '\r' or '\u0085' or '\u2028' => 1,
                '\u2029' => 2,
                _ => 0,
            };
        }

        return breaks > 1 ? ParagraphBreak : ' ';
    }
}
