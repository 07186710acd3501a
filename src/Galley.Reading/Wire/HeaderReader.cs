using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;

namespace Galley.Reading.Wire;

/// <summary>
/// Reads what stands above the story. The first line is the headline, unless it is plainly another part; then the headline is
/// missing. Below it each other part may stand once, in any order; the first line that is none of them begins the story.
/// </summary>
internal sealed class HeaderReader
{
    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly ImmutableArray<Problem>.Builder _problems;
    private readonly Header _header = new();
    private bool _hasTimestamp;
    private int _at;

    private HeaderReader(string text, List<Line> lines, ImmutableArray<Problem>.Builder problems)
    {
        _text = text;
        _lines = lines;
        _problems = problems;
    }

    /// <summary>Reads the header of a file that has at least one line.</summary>
    public static Header Read(string text, List<Line> lines, ImmutableArray<Problem>.Builder problems)
    {
        var reader = new HeaderReader(text, lines, problems);
        reader.ReadHeadline();
        while (reader._at < lines.Count && reader.ReadPart())
        {
        }

        reader._header.BodyLine = reader._at;
        return reader._header;
    }

    private void ReadHeadline()
    {
        if (IsOtherPart(_lines[0]))
        {
            _problems.Add(Problem.Of(
                Rules.MissingHeadline, _lines[0].Span, "Put it on the first line, before the caption, byline and paragraphs"));
        }
        else
        {
            _header.Headline = new TextNode(_lines[0].Span);
            _at = 1;
        }
    }

    private bool IsOtherPart(Line line)
    {
        var unread = ImmutableArray.CreateBuilder<Problem>();
        if (TimestampReader.TryRead(_text, line.Span, unread, out _) || BylineReader.IsCertain(_text, line)
            || CreditLineStart.Is(_text, line.Start, line.End, isBlock: false))
        {
            return true;
        }

        // A headline never ends with a full stop; "HANOI — Trump arrives" may be one.
        if (DatelineReader.Read(_text, line.Start, line.End, unread) is { } dateline)
        {
            return dateline.IsCertain || _text[line.End - 1] == '.';
        }

        // "Court rules for broadcaster (AP)" may be one too.
        return CaptionReader.Read(_text, _lines, 0, unread, out _) is { Credit: { Agency: not null } credit, Span.IsEmpty: false } caption
            && (credit.Photographer is not null || DeckReader.EndsSentence(_text, caption.Span.Start, caption.Span.End));
    }

    private bool ReadPart()
    {
        var line = _lines[_at];
        if (!_hasTimestamp && TimestampReader.TryRead(_text, line.Span, _problems, out var timestamp))
        {
            _hasTimestamp = true;
            _header.Timestamp = timestamp;
            _at++;
            return true;
        }

        if (_header.Byline is null && BylineReader.Read(_text, _lines, _at, out var bylineLines) is { } byline)
        {
            _header.Byline = byline;
            _at += bylineLines;
            return true;
        }

        if (EditorsNote.Is(_text, line))
        {
            _at++;
            return true;
        }

        var unread = ImmutableArray.CreateBuilder<Problem>();
        if (DatelineReader.Read(_text, line.Start, line.End, unread) is not null || CreditLineStart.Is(_text, line.Start, line.End, isBlock: false))
        {
            return false;
        }

        if (_header.Caption is null && CaptionReader.Read(_text, _lines, _at, _problems, out var captionLines) is { } caption)
        {
            _header.Caption = caption;
            _at += captionLines;
            return true;
        }

        return _header.Deck is null && DeckReader.IsDeck(_text, _lines, _at, IsBelowHeadline) && ReadDeck();
    }

    private bool IsBelowHeadline => _at == 1 && _header.Headline is not null;

    private bool ReadDeck()
    {
        _header.Deck = new TextNode(_lines[_at].Span);
        _at++;
        return true;
    }
}
