using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;
using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>
/// Reads the line that says when a story was published: <c>February 20, 2019 / 4:05 AM / Updated 2 hours ago</c>,
/// <c>Wed, 20 Feb 2019 10:15:00 +0100</c>, <c>2019-02-20T10:15:00Z</c>. Every word of the line must belong to a date, a time
/// or what is customary around them; one other word makes it a line of the story. The first date is the story's, with the time
/// that stands before any second date.
/// </summary>
internal sealed class TimestampReader
{
    private const int LongestLine = 160;
    private const string Separators = ",/|()[]:.-\u2013\u2014\u00B7\u2022";

    private static readonly HashSet<string> MarkWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "published", "updated", "posted", "issued", "modified", "created", "filed", "released",
    };

    private static readonly HashSet<string> OtherWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "first", "last", "on", "at", "date", "ago", "an", "a", "hour", "hours", "minute", "minutes", "min", "mins", "day", "days", "just",
        "now", "local", "time", "t", "of",
    };

    private readonly string _text;
    private readonly int _end;
    private readonly List<StatedDate> _dates = [];
    private int _at;
    private int _minuteOfDay = -1;
    private string? _zone;
    private bool _isMarked;

    private TimestampReader(string text, int start, int end)
    {
        _text = text;
        _at = start;
        _end = end;
    }

    /// <summary>Reads a line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">Where the line stands.</param>
    /// <param name="problems">Takes the dates that do not exist.</param>
    /// <param name="node">The timestamp; <see langword="null"/> if the line states a month that does not exist.</param>
    /// <returns>Whether the line is a timestamp.</returns>
    public static bool TryRead(string text, SourceSpan line, ImmutableArray<Problem>.Builder problems, out TimestampNode? node)
    {
        node = null;
        if (line.Length > LongestLine)
        {
            return false;
        }

        var reader = new TimestampReader(text, line.Start, line.End);
        if (!reader.ReadAll() || reader._dates.Count == 0)
        {
            return false;
        }

        var date = reader._dates[0];
        if (date.Year < 0 && !reader._isMarked && reader._minuteOfDay < 0)
        {
            return false;
        }

        foreach (var stated in reader._dates)
        {
            Report(text, stated, problems);
        }

        node = date.ToNode() is { } dateNode ? new TimestampNode(line, dateNode, reader._minuteOfDay, reader._zone) : null;
        return true;
    }

    /// <summary>Reports a date that does not exist.</summary>
    public static void Report(string text, StatedDate date, ImmutableArray<Problem>.Builder problems)
    {
        if (date.Fault is { } fault)
        {
            problems.Add(Problem.Of(Rules.ImpossibleDate, date.Span, text.Substring(date.Start, date.End - date.Start), fault));
        }
    }

    private bool ReadAll()
    {
        while (_at < _end)
        {
            var c = _text[_at];
            if (WhiteSpace.Is(c) || Separators.IndexOf(c) >= 0)
            {
                _at++;
            }
            else if (!(StatedDate.IsDigit(c) ? ReadNumber() : char.IsLetter(c) && ReadWord()))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadNumber()
    {
        if (ReadDate() || ReadTime())
        {
            return true;
        }

        // "2 hours ago": a number before a word that the list knows.
        var digitsEnd = StatedDate.DigitsEnd(_text, _at, _end);
        var word = WhiteSpace.SkipForward(_text, digitsEnd, _end);
        var wordEnd = WordEnd(word);
        _at = digitsEnd;
        return wordEnd > word && OtherWords.Contains(_text.Substring(word, wordEnd - word));
    }

    private bool ReadWord()
    {
        if (ReadDate())
        {
            return true;
        }

        var wordEnd = WordEnd(_at);
        var word = _text.Substring(_at, wordEnd - _at);
        if (MarkWords.Contains(word) || Weekdays.Contains(_text, _at, wordEnd))
        {
            _isMarked = true;
        }
        else if (!OtherWords.Contains(word))
        {
            return ReadZone();
        }

        _at = wordEnd;
        return true;
    }

    // A zone apart from its time: "10:15 AM (EST)".
    private bool ReadZone()
    {
        var zoneEnd = TimeZones.End(_text, _at, _end);
        if (zoneEnd == _at)
        {
            return false;
        }

        if (_minuteOfDay >= 0 && _dates.Count <= 1)
        {
            _zone ??= _text.Substring(_at, zoneEnd - _at);
        }

        _at = zoneEnd;
        return true;
    }

    private bool ReadDate()
    {
        if (StatedDate.Read(_text, _at, _end) is not { } date)
        {
            return false;
        }

        _dates.Add(date);
        _at = date.End;
        return true;
    }

    private bool ReadTime()
    {
        if (ClockTime.Read(_text, _at, _end) is not { } time)
        {
            return false;
        }

        var zoneStart = WhiteSpace.SkipForward(_text, time.End, _end);
        var zoneEnd = TimeZones.End(_text, zoneStart, _end);
        _at = Math.Max(time.End, zoneEnd);
        if (_minuteOfDay < 0 && _dates.Count <= 1)
        {
            _minuteOfDay = time.MinuteOfDay;
            _zone = zoneEnd > zoneStart ? _text.Substring(zoneStart, zoneEnd - zoneStart) : null;
        }

        return true;
    }

    private int WordEnd(int at)
    {
        while (at < _end && char.IsLetter(_text[at]))
        {
            at++;
        }

        return at;
    }
}
