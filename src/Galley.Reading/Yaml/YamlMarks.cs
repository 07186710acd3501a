using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Galley.Reading.Yaml;

/// <summary>Turns the parser's marks into spans of the whole text.</summary>
/// <remarks>
/// A mark's index counts UTF-16 code units from the start of what the parser was given, line ends of two characters and
/// surrogate pairs included; the tests hold it to that.
/// </remarks>
internal sealed class YamlMarks(string text, int start, int end)
{
    /// <summary>The position of a mark in the whole text.</summary>
    public int Position(Mark mark) => start + (int)Math.Max(0, Math.Min(mark.Index, end - start));

    /// <summary>Whether nothing but white space follows a mark.</summary>
    public bool IsAtEnd(Mark mark)
    {
        for (var i = Position(mark); i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A span to point at: one whole character at least, unless the text ends there.</summary>
    public SourceSpan FaultSpan(Mark from, Mark to)
    {
        var first = Position(from);
        var last = Math.Max(first, Position(to));
        return Widen(SourceSpan.FromBounds(first, last));
    }

    /// <summary>The tab that a fault about indentation means, which the parser marks at the value before it.</summary>
    public SourceSpan? IndentingTab(YamlException fault)
    {
        if (fault.Message.IndexOf("tab", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var isIndentation = true;
        for (var i = Position(fault.Start); i < end; i++)
        {
            if (text[i] == '\t' && isIndentation && i > start && text[i - 1] is '\n' or '\r' or ' ')
            {
                return new SourceSpan(i, 1);
            }

            isIndentation = text[i] is '\n' or '\r' || (isIndentation && text[i] == ' ');
        }

        return null;
    }

    /// <summary>The first bracket from a place on that nothing closes, quoted text and comments left out.</summary>
    public SourceSpan? UnclosedBracket(int from)
    {
        var open = new Stack<int>();
        var quote = '\0';
        for (var i = from; i < end; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '#' && (i == start || char.IsWhiteSpace(text[i - 1])))
            {
                while (i < end && text[i] is not ('\n' or '\r'))
                {
                    i++;
                }
            }
            else if (c is '[' or '{')
            {
                open.Push(i);
            }
            else if (c is ']' or '}' && open.Count > 0)
            {
                open.Pop();
            }
        }

        return open.Count == 0 ? null : new SourceSpan(open.Last(), 1);
    }

    /// <summary>An empty span made one whole character long, unless the text ends there.</summary>
    public SourceSpan Widen(SourceSpan span) =>
        span.IsEmpty ? new SourceSpan(span.Start, CharacterLength(span.Start)) : span;

    /// <summary>Where the value of an event starts, after its anchor and tag.</summary>
    public int ValueStart(ParsingEvent read) => SkipProperties(Position(read.Start), end);

    /// <summary>The end of a collection whose closing bracket the parser saw at a position.</summary>
    public int FlowEnd(int mark) => mark < end && text[mark] is ']' or '}' ? mark + 1 : mark;

    /// <summary>The node of a scalar.</summary>
    public YamlScalar Scalar(Scalar scalar)
    {
        var last = Position(scalar.End);
        var first = Math.Min(SkipProperties(Position(scalar.Start), last), last);
        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        var span = SourceSpan.FromBounds(first, last);
        var value = scalar.Value;
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        var isVerbatim = isQuoted && span.Length == value.Length + 2
            && string.CompareOrdinal(text, first + 1, value, 0, value.Length) == 0;
        return new YamlScalar(
            span,
            value,
            scalar.Style == ScalarStyle.Plain,
            isVerbatim ? new SourceSpan(first + 1, value.Length) : span);
    }

    /// <summary>The character at a place, for messages.</summary>
    public char At(int position) => position < end ? text[position] : '\0';

    // "&anchor !tag value": properties stand before the value, in any order, with white space and comments between.
    private int SkipProperties(int position, int limit)
    {
        while (position < limit && text[position] is '!' or '&')
        {
            while (position < limit && !char.IsWhiteSpace(text[position]))
            {
                position++;
            }

            position = SkipSpace(position, limit);
        }

        return position;
    }

    private int SkipSpace(int position, int limit)
    {
        var inComment = false;
        for (; position < limit; position++)
        {
            var c = text[position];
            if (inComment ? c is '\n' or '\r' : c == '#')
            {
                inComment = !inComment;
            }
            else if (!inComment && !char.IsWhiteSpace(c))
            {
                break;
            }
        }

        return position;
    }

    private int CharacterLength(int position)
    {
        if (position >= text.Length)
        {
            return 0;
        }

        var isPair = position + 1 < text.Length
            && (char.IsSurrogatePair(text, position) || (text[position] == '\r' && text[position + 1] == '\n'));
        return isPair ? 2 : 1;
    }
}
