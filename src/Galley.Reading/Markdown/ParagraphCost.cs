namespace Galley.Reading.Markdown;

/// <summary>
/// Finds text on which the parser would spend time that grows with the square of its length: thousands of brackets and stars
/// that nothing closes, or a table with thousands of columns. People do not write such text; it would only stop a build.
/// </summary>
internal sealed class ParagraphCost
{
    // What the parser does in well under a second.
    private const long BracketBudget = 200_000_000;
    private const int MostDefinitions = 20_000;
    private const int MostOpenMarks = 4_000;
    private const int MostMarks = 20_000;
    private const long MostCells = 1_000_000;

    // A link's text and address are mostly shorter; what is longer counts as open.
    private const int LongestLink = 2_000;

    private readonly string _text;
    private readonly Dictionary<char, int> _open = [];
    private int _definitions;
    private int _brackets;
    private int _marks;
    private int _allMarks;
    private int _lines;
    private int _columns;

    private ParagraphCost(string text) => _text = text;

    /// <summary>Where a paragraph starts that costs too much, or -1.</summary>
    public static int Find(string text)
    {
        var cost = new ParagraphCost(text);
        var start = 0;
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOfAny(['\n', '\r'], line);
            end = end < 0 ? text.Length : end;
            if (IsBlank(text, line, end))
            {
                cost = new ParagraphCost(text);
                start = end;
            }
            else
            {
                cost.Add(line, end);
                if (cost.IsTooMuch(end - start))
                {
                    return start;
                }
            }

            line = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return -1;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '>')
        {
            start++;
        }

        return start >= end;
    }

    private bool IsTooMuch(int length) =>
        (long)_brackets * length > BracketBudget
        || _definitions > MostDefinitions
        || _marks > MostOpenMarks
        || _allMarks > MostMarks
        || (long)_columns * _lines > MostCells;

    private void Add(int start, int end)
    {
        _lines++;
        if (IsDefinition(start, end))
        {
            _definitions++;
            return;
        }

        var pipes = 0;
        var isDelimiterRow = true;
        for (var i = start; i < end; i++)
        {
            switch (_text[i])
            {
                case '\\':
                    i++;
                    isDelimiterRow = false;
                    break;
                case '[':
                    _brackets += ClosesLink(i, end) ? 0 : 1;
                    isDelimiterRow = false;
                    break;
                case '*' or '_' or '~':
                    i = ReadMarks(i, start, end);
                    isDelimiterRow = false;
                    break;
                case '|':
                    pipes++;
                    break;
                case not (' ' or '\t' or '-' or ':'):
                    isDelimiterRow = false;
                    break;
            }
        }

        _columns = isDelimiterRow ? Math.Max(_columns, pipes + 1) : _columns;
    }

    private bool IsDefinition(int start, int end)
    {
        while (start < end && _text[start] == ' ')
        {
            start++;
        }

        var colon = start < end && _text[start] == '[' ? _text.IndexOf("]:", start, Math.Min(end - start, LongestLink), StringComparison.Ordinal) : -1;
        return colon > start + 1;
    }

    // "[text](address)" and "[text]" with nothing that could go on: the parser is done with them at once.
    private bool ClosesLink(int open, int end)
    {
        var limit = Math.Min(end, open + LongestLink) - open - 1;
        var close = _text.IndexOfAny(['[', ']'], open + 1, Math.Max(0, limit));
        if (close < 0 || _text[close] == '[')
        {
            return false;
        }

        if (close + 1 >= end || _text[close + 1] is not ('(' or '['))
        {
            return true;
        }

        var next = _text.IndexOfAny(['(', ')', '[', ']'], close + 2, Math.Max(0, Math.Min(end, close + 2 + LongestLink) - close - 2));
        return next > 0 && _text[next] is ')' or ']';
    }

    // Marks that can open and are closed by the next of their kind cost nothing.
    private int ReadMarks(int at, int start, int end)
    {
        var sign = _text[at];
        var last = at;
        while (last + 1 < end && _text[last + 1] == sign)
        {
            last++;
        }

        _open.TryGetValue(sign, out var open);
        var canOpen = last + 1 < end && !char.IsWhiteSpace(_text[last + 1]);
        var canClose = at > start && !char.IsWhiteSpace(_text[at - 1]);
        if (sign == '_' && canOpen && canClose)
        {
            // snake_case
            return last;
        }

        _allMarks++;
        if (canClose && open > 0)
        {
            _open[sign] = open - 1;
            _marks--;
        }
        else if (canOpen)
        {
            _open[sign] = open + 1;
            _marks++;
        }

        return last;
    }
}
