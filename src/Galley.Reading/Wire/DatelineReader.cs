using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;
using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>
/// Reads the dateline at the start of a story: <c>WASHINGTON (Reuters) -</c>, <c>SEOUL, South Korea, Aug 26 (AP) —</c>,
/// <c>HANOI —</c>. A city in capitals before a dash is one; a city in small letters only with an agency, with a date, or with a
/// country that the table knows. Stories that are filed from no city, <c>(Reuters) -</c>, have a dateline without cities.
/// </summary>
internal sealed class DatelineReader
{
    private const int LongestDateline = 240;
    private const int LongestInitials = 3;

    private readonly string _text;
    private readonly int _end;
    private readonly List<Token> _tokens;
    private readonly ImmutableArray<NameNode>.Builder _cities = ImmutableArray.CreateBuilder<NameNode>();
    private readonly List<Problem> _faults = [];
    private int _at;
    private bool _isCapitals = true;
    private NameNode? _region;
    private StatedDate? _date;
    private AgencyNode? _agency;
    private bool _isAgencyKnown;
    private int _open = -1;
    private bool _isUnclosed;

    private DatelineReader(string text, int start, int end)
    {
        _text = text;
        _end = end;
        _tokens = Tokenizer.Read(text, start, Math.Min(end, start + LongestDateline));
    }

    /// <summary>The dateline with which a stretch of text starts, or <see langword="null"/>.</summary>
    public static FoundDateline? Read(string text, int start, int end, ImmutableArray<Problem>.Builder problems)
    {
        var reader = new DatelineReader(text, start, end);
        if (reader._tokens.Count < 2 || !reader.ReadCities() || !reader.ReadRegionAndDate())
        {
            return null;
        }

        reader.ReadAgency();
        if (reader._at == 0 || reader.ReadStoryStart() is not { } storyStart)
        {
            return null;
        }

        if (reader._date is { } date)
        {
            TimestampReader.Report(text, date, problems);
        }

        problems.AddRange(reader._faults);
        return new FoundDateline(reader.Node(), storyStart, reader._agency is not null || reader._date is not null);
    }

    private DatelineNode Node()
    {
        var span = SourceSpan.FromBounds(_tokens[0].Start, _tokens[_at - 1].End);
        return new DatelineNode(span, _cities.ToImmutable(), _region, _date?.ToNode(), _agency);
    }

    private bool ReadCities()
    {
        if (_tokens[0].Kind == TokenKind.Open || ReadDate())
        {
            return true;
        }

        if (_tokens[0].Kind is TokenKind.Comma or TokenKind.Slash)
        {
            AddMissingCity(_at++);
        }

        while (_at < _tokens.Count)
        {
            var first = _at;
            _at = CityWords.End(_text, _tokens, first);
            if (_at > first)
            {
                if (CityWords.IsOther(_text, _tokens, first, _at))
                {
                    return IsDateAfterComma(first);
                }

                _isCapitals &= CityWords.IsCapitals(_text, _tokens, first, _at);
                _cities.Add(NameText.Node(_text, _tokens[first].Start, _tokens[_at - 1].End));
            }
            else if (first > 0 && _tokens[first - 1].Kind == TokenKind.Slash && _faults.Count == 0)
            {
                AddMissingCity(first - 1);
            }
            else
            {
                return IsDateAfterComma(first);
            }

            if (_at >= _tokens.Count || _tokens[_at].Kind != TokenKind.Slash)
            {
                return true;
            }

            _at++;
        }

        return false;
    }

    // ", Aug 26 (Reuters) -": the city is missing, the date is there.
    private bool IsDateAfterComma(int first)
    {
        _at = first;
        return first == 1 && _faults.Count > 0 && ReadDate();
    }

    private void AddMissingCity(int token) => _faults.Add(Problem.Of(
        Rules.MalformedDateline,
        _tokens[token].Span,
        $"A city is missing beside this '{_text[_tokens[token].Start]}'. Write the city, or delete the '{_text[_tokens[token].Start]}'."));

    private bool ReadDate()
    {
        if (_date is not null || _at >= _tokens.Count || StatedDate.Read(_text, _tokens[_at].Start, _end) is not { } date)
        {
            return false;
        }

        _date = date;
        while (_at < _tokens.Count && _tokens[_at].Start < date.End)
        {
            _at++;
        }

        return true;
    }

    private bool ReadRegionAndDate()
    {
        while (_at + 1 < _tokens.Count && _tokens[_at].Kind == TokenKind.Comma)
        {
            _at++;
            if (ReadWeekday() || ReadDate() || _tokens[_at].Kind is TokenKind.Open or TokenKind.Dash)
            {
                continue;
            }

            var first = _at;
            _at = CityWords.End(_text, _tokens, first);
            if (_at == first || _region is not null || CityWords.IsOther(_text, _tokens, first, _at))
            {
                return false;
            }

            _region = Region(_tokens[first].Start, _tokens[_at - 1].End);

            // "DES MOINES, Iowa/WASHINGTON"
            if (_at + 1 < _tokens.Count && _tokens[_at].Kind == TokenKind.Slash)
            {
                _at++;
                if (!ReadCities())
                {
                    return false;
                }
            }
        }

        return true;
    }

    // FL, UAE: capitals as short as these are letters, not a word.
    private NameNode Region(int start, int end) => end - start <= LongestInitials
        ? new NameNode(SourceSpan.FromBounds(start, end), _text.Substring(start, end - start))
        : NameText.Node(_text, start, end);

    // "Wednesday, Feb 20", "Wed Feb 20", or the day alone.
    private bool ReadWeekday()
    {
        var token = _tokens[_at];
        if (_date is not null || token.Kind != TokenKind.Word || !Weekdays.Contains(_text, token.Start, token.End))
        {
            return false;
        }

        _at++;
        ReadDate();
        return true;
    }

    private void ReadAgency()
    {
        if (_at >= _tokens.Count || _tokens[_at].Kind != TokenKind.Open || _at + 1 >= _tokens.Count)
        {
            return;
        }

        var first = _at + 1;
        var close = _tokens.FindIndex(first, token => token.Kind is TokenKind.Close or TokenKind.Open or TokenKind.Dash);
        _agency = Agencies.ReadFirst(_text, _tokens, first, close < 0 ? _tokens.Count : close);
        _isAgencyKnown = _agency is not null;
        if (close >= 0 && _tokens[close].Kind == TokenKind.Close)
        {
            if (_agency is null && close > first && close - first <= 3 && !char.IsLower(_text[_tokens[first].Start]))
            {
                var sign = WhiteSpace.Collapse(_text, _tokens[first].Start, _tokens[close - 1].End);
                _agency = new AgencyNode(SourceSpan.FromBounds(_tokens[first].Start, _tokens[close - 1].End), sign, sign);
            }

            _open = _at;
            _at = close + 1;
        }
        else if (_agency is not null && _isCapitals && _cities.Count > 0)
        {
            _isUnclosed = true;
            _faults.Add(Problem.Of(
                Rules.MalformedDateline,
                _tokens[_at].Span,
                $"The bracket that opens here is not closed. Write ')' after '{_agency.Sign}'."));
            _at = _tokens.FindIndex(first, token => token.End == _agency.Span.End) + 1;
        }
        else
        {
            _agency = null;
        }
    }

    // Where the story starts, if what stands here is a dateline.
    private int? ReadStoryStart()
    {
        var dash = _at < _tokens.Count ? DashEnd(_tokens[_at]) : -1;
        var storyStart = WhiteSpace.SkipForward(_text, dash >= 0 ? dash : _tokens[_at - 1].End, _end);
        var opens = storyStart == _end || Words.CanOpen(_text[storyStart]);
        if (dash >= 0)
        {
            return IsDatelineBeforeDash(storyStart, opens) ? storyStart : null;
        }

        if (_isUnclosed)
        {
            return storyStart;
        }

        return opens && _isCapitals && _cities.Count > 0 && ReportMissingDash(storyStart) ? storyStart : null;
    }

    private bool IsDatelineBeforeDash(int storyStart, bool opens)
    {
        if (_isAgencyKnown || _isUnclosed)
        {
            return true;
        }

        if (_cities.Count == 0)
        {
            return false;
        }

        if (_agency is not null || (_date is not null && opens))
        {
            return _isCapitals || _agency is null;
        }

        var isKnownRegion = _region is not null && Regions.Contains(_region.Name) && _text[_tokens[_at].Start] != '-';
        return opens && _faults.Count == 0 && storyStart < _end && (_isCapitals || isKnownRegion);
    }

    private bool ReportMissingDash(int storyStart)
    {
        // A dateline on a line of its own needs no dash.
        if (_isAgencyKnown && storyStart == _end)
        {
            return true;
        }

        var token = _tokens[_at - 1];
        var span = _isAgencyKnown ? SourceSpan.FromBounds(_tokens[_open].Start, token.End) : _date?.Span;
        var isProse = !_isAgencyKnown && (storyStart == _end || char.IsDigit(_text[storyStart]) || _agency is not null);
        if (span is not { } at || isProse)
        {
            return false;
        }

        var what = _isAgencyKnown ? "agency" : "date";
        _faults.Add(Problem.Of(Rules.MalformedDateline, at, $"No dash follows the {what}. Write ' - ' between the dateline and the story."));
        return true;
    }

    private int DashEnd(Token token)
    {
        if (token.Kind == TokenKind.Dash)
        {
            return token.End;
        }

        // "(Reuters)-Trump"
        var isJoined = _at > 0 && _tokens[_at - 1].Kind == TokenKind.Close && _text[token.Start] is '-' or '\u2013';
        return isJoined ? token.Start + 1 : -1;
    }
}
