using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;

namespace Galley.Reading.Wire;

/// <summary>
/// Reads the credit of a picture: <c>AFP / SAUL LOEB</c>, <c>AP Photo/Evan Vucci, File</c>, <c>Photo by Saul Loeb / AFP</c>,
/// <c>Saul Loeb/AFP via Getty Images</c>. Parts stand between slashes; what a part is shows by the table of agencies, not by
/// its place.
/// </summary>
internal sealed class CaptionCreditReader
{
    private const int LongestCredit = 200;
    private const int LongestName = 6;

    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly ImmutableArray<Problem>.Builder _problems;
    private readonly List<(int First, int End)> _others = [];
    private readonly List<Problem> _faults = [];
    private AgencyNode? _agency;
    private bool _isFilePhoto;
    private bool _isIntroduced;

    private CaptionCreditReader(string text, int start, int end, ImmutableArray<Problem>.Builder problems)
    {
        _text = text;
        _tokens = Tokenizer.Read(text, start, end);
        _problems = problems;
    }

    /// <summary>The credit that a stretch of text is, without brackets; <see langword="null"/> if it is none.</summary>
    public static CaptionCreditNode? Read(string text, int start, int end, ImmutableArray<Problem>.Builder problems)
    {
        if (end - start > LongestCredit)
        {
            return null;
        }

        var reader = new CaptionCreditReader(text, start, end, problems);
        return reader._tokens.Count == 0 ? null : reader.Read();
    }

    private CaptionCreditNode? Read()
    {
        var first = CreditIntroduction.Length(_text, _tokens);
        _isIntroduced = first > 0;
        _isFilePhoto = _isIntroduced && Words.Is(_text, _tokens[0], "file");
        ReadParts(first);
        var photographer = FindPhotographer(out var isCredit);
        if (!isCredit)
        {
            return null;
        }

        _problems.AddRange(_faults);
        var span = SourceSpan.FromBounds(_tokens[0].Start, _tokens[_tokens.Count - 1].End);
        return new CaptionCreditNode(span, _agency, photographer, _isFilePhoto);
    }

    private void ReadParts(int first)
    {
        var start = first;
        for (var i = first; i <= _tokens.Count; i++)
        {
            var isSlash = i < _tokens.Count && _tokens[i].Kind == TokenKind.Slash;
            var isVia = i < _tokens.Count && Words.Is(_text, _tokens[i], "via");
            if (i < _tokens.Count && !isSlash && !isVia)
            {
                continue;
            }

            if (i > start)
            {
                ReadPart(start, i);
            }
            else if (isSlash && i == first)
            {
                AddFault(i, "No agency stands before the slash. Write the agency's sign, such as AFP, or delete the slash.");
            }
            else if (i > first && _tokens[i - 1].Kind == TokenKind.Slash && !isVia)
            {
                AddFault(i - 1, "No photographer follows the slash. Write the photographer's name, or delete the slash.");
            }

            start = i + 1;
        }
    }

    private void AddFault(int token, string sentence) =>
        _faults.Add(Problem.Of(Rules.MalformedCaptionCredit, _tokens[token].Span, sentence));

    private void ReadPart(int first, int end)
    {
        end = BeforeRemarks(first, end);
        if (end == first)
        {
            return;
        }

        if (FilePhotoMark.Is(_text, _tokens, first, end))
        {
            _isFilePhoto = true;
        }
        else if (ReadAgency(first, end) is { } agency)
        {
            _agency ??= agency;
        }
        else
        {
            _others.Add((first, end));
        }
    }

    // What follows a comma or a dash is no name, "Evan Vucci, Pool, File", "Anna Moneymaker - Pool", and neither is what editors
    // are told in capitals.
    private int BeforeRemarks(int first, int end)
    {
        var nameEnd = end;
        for (var i = end - 1; i >= first; i--)
        {
            var isSign = _tokens[i].Kind is TokenKind.Comma or TokenKind.Dash;
            if (isSign || Words.Text(_text, _tokens[i]) is "TPX" or "ATTENTION" or "THIS")
            {
                _isFilePhoto |= isSign && FilePhotoMark.Is(_text, _tokens, i + 1, nameEnd);
                nameEnd = i;
            }
        }

        // "EPA/YONHAP SOUTH KOREA OUT"
        return nameEnd > first + 1 && Words.Text(_text, _tokens[nameEnd - 1]) == "OUT"
            && Agencies.ReadFirst(_text, _tokens, first, nameEnd) is not null ? first + 1 : nameEnd;
    }

    // "AP Photo" is the agency's sign with a word that says what it credits.
    private AgencyNode? ReadAgency(int first, int end)
    {
        var last = end - 1;
        if (last > first && (Words.Is(_text, _tokens[last], "photo") || Words.Is(_text, _tokens[last], "photos")))
        {
            last--;
        }

        return Agencies.Read(_text, _tokens[first].Start, _tokens[last].End);
    }

    private NameNode? FindPhotographer(out bool isCredit)
    {
        if (_others.Count == 0)
        {
            isCredit = _agency is not null;
            return null;
        }

        if (_agency is null)
        {
            ReadUnknownAgency();
        }

        var (first, end) = _others.Count > 0 ? _others[0] : (0, 0);
        if (_others.Count > 1 && OrganizationWords.IsOrganization(_text, _tokens, first, end))
        {
            // "Pool via REUTERS/Leah Millis": a full name further on is the photographer's.
            var person = _others.FindIndex(other => other.End - other.First > 1 && !OrganizationWords.IsOrganization(_text, _tokens, other.First, other.End));
            (first, end) = _others[Math.Max(person, 0)];
        }

        var isOrganization = end > first && (OrganizationWords.IsOrganization(_text, _tokens, first, end) || IsNobody(first, end));
        var nameEnd = end == first || isOrganization ? first : NameEnd(first, end);
        isCredit = (_agency is not null && (nameEnd > first || isOrganization || end == first))
            || (nameEnd > first && (_isIntroduced || (_faults.Count > 0 && nameEnd - first > 1)));
        return isCredit && nameEnd > first ? NameText.Node(_text, _tokens[first].Start, _tokens[nameEnd - 1].End) : null;
    }

    // "REUTERS/Stringer", "NASA via AP"
    private bool IsNobody(int first, int end) =>
        end - first == 1
        && (OrganizationWords.IsStandIn(_text, _tokens[first])
            || (IsAcronym(first, end) && end < _tokens.Count && Words.Is(_text, _tokens[end], "via")));

    // Without a known agency, "NHK / TARO YAMADA" and "Photo: Jane Doe/Daily Planet" still show which part is which.
    private void ReadUnknownAgency()
    {
        var (first, end) = _others[0];
        if (_others.Count == 2 && !_isIntroduced && IsAcronym(first, end) && _others[1].End - _others[1].First > 1)
        {
            TakeAgency(0);
        }
        else if (_isIntroduced && _others.Count > 1)
        {
            TakeAgency(1);
        }
        else if (_isIntroduced && (IsAcronym(first, end) || OrganizationWords.IsOrganization(_text, _tokens, first, end)))
        {
            TakeAgency(0);
        }
    }

    private void TakeAgency(int other)
    {
        var (first, end) = _others[other];
        var span = SourceSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End);
        var sign = Text.WhiteSpace.Collapse(_text, span.Start, span.End);
        _agency = new AgencyNode(span, sign, sign);
        _others.RemoveAt(other);
    }

    private bool IsAcronym(int first, int end)
    {
        var length = _tokens[first].End - _tokens[first].Start;
        return end - first == 1 && length is >= 2 and <= 6 && Words.IsAllCapitals(_text, _tokens[first].Start, _tokens[first].End);
    }

    // The end of the name that a part is; its start if it is none. Of two names the first counts.
    private int NameEnd(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (i > first && (Words.Is(_text, _tokens[i], "and") || Words.Is(_text, _tokens[i], "&")))
            {
                return i;
            }

            if (!Words.CanBeInName(_text, _tokens[i]) || i - first >= LongestName)
            {
                return first;
            }
        }

        return end;
    }
}
