using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;

namespace Galley.Reading.Wire;

/// <summary>
/// Reads the paragraphs and subheads of a story. Some files part paragraphs by blank lines and may break their lines; others
/// write each paragraph on a line of its own. One rule decides for the whole document: if no blank line stands within the story,
/// or if a line too long for broken text is followed directly by another, every line is a paragraph; otherwise every block is.
/// </summary>
internal sealed class BodyReader
{
    // No editor breaks lines beyond this.
    private const int LongestBrokenLine = 160;
    private const int SubheadLevel = 2;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly Tail _tail;
    private readonly int _first;
    private readonly ImmutableArray<Problem>.Builder _problems;
    private readonly ImmutableArray<BlockNode>.Builder _blocks = ImmutableArray.CreateBuilder<BlockNode>();
    private DatelineNode? _dateline;

    private BodyReader(string text, List<Line> lines, int first, Tail tail, ImmutableArray<Problem>.Builder problems)
    {
        _text = text;
        _lines = lines;
        _first = first;
        _tail = tail;
        _problems = problems;
    }

    /// <summary>Reads the lines from <paramref name="first"/> on that are not among the credits.</summary>
    public static Body Read(string text, List<Line> lines, int first, Tail tail, ImmutableArray<Problem>.Builder problems)
    {
        var reader = new BodyReader(text, lines, first, tail, problems);
        reader.ReadBlocks();
        return new Body(reader._dateline, reader._blocks.ToImmutable());
    }

    private void ReadBlocks()
    {
        var isLineAParagraph = IsLineAParagraph();
        var start = -1;
        for (var line = _first; line <= _lines.Count; line++)
        {
            var isEnd = line == _lines.Count || _tail.Contains(line);
            if (start >= 0 && (isEnd || isLineAParagraph || _lines[line].Gap != Gap.None))
            {
                ReadBlock(start, line - 1);
                start = -1;
            }

            if (start < 0 && !isEnd)
            {
                start = line;
            }
        }
    }

    private bool IsLineAParagraph()
    {
        var hasBlank = false;
        for (var line = _first + 1; line < _lines.Count; line++)
        {
            if (_tail.Contains(line) || _tail.Contains(line - 1))
            {
                continue;
            }

            hasBlank |= _lines[line].Gap == Gap.Blank;
            if (_lines[line].Gap == Gap.None && _lines[line - 1].End - _lines[line - 1].Start > LongestBrokenLine)
            {
                return true;
            }
        }

        return !hasBlank;
    }

    private void ReadBlock(int first, int last)
    {
        var start = _lines[first].Start;
        var end = _lines[last].End;
        if (first == _first && DatelineReader.Read(_text, start, end, _problems) is { } dateline)
        {
            _dateline = dateline.Node;
            start = dateline.StoryStart;
        }
        else if (_blocks.Count > 0 && first == last && Subhead.Is(_text, start, end))
        {
            _blocks.Add(new HeadingNode(SourceSpan.FromBounds(start, end), SubheadLevel));
            return;
        }

        if (start < end)
        {
            _blocks.Add(new ParagraphNode(SourceSpan.FromBounds(start, end)));
        }
    }
}
