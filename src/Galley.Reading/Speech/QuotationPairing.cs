using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Speech;

/// <summary>Finds the quotations of all stretches by their marks alone.</summary>
internal sealed class QuotationPairing
{
    private const int LongestBare = 8;

    private readonly string _text;
    private readonly IReadOnlyList<SpeechStretch> _stretches;
    private readonly SpeechTokens _tokens;
    private readonly int[] _firsts;
    private readonly DoubleMarkPairing _doubles;
    private readonly SingleMarkPairing _singles;
    private readonly List<MarkPair> _pairs = [];
    private readonly List<int> _bare = [];

    private QuotationPairing(string text, IReadOnlyList<SpeechStretch> stretches, SpeechTokens tokens, int[] firsts, ImmutableArray<Problem>.Builder problems)
    {
        _text = text;
        _stretches = stretches;
        _tokens = tokens;
        _firsts = firsts;
        _doubles = new DoubleMarkPairing(text, tokens, MarkConvention.Of(tokens), problems);
        _singles = new SingleMarkPairing(text, tokens);
    }

    /// <summary>The quotations, ordered by start, outer ones first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretches">Its stretches.</param>
    /// <param name="tokens">The tokens of all stretches.</param>
    /// <param name="firsts">The first token of each stretch, and the number of tokens.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="steps">How many tokens were looked at.</param>
    public static List<MarkPair> Find(string text, IReadOnlyList<SpeechStretch> stretches, SpeechTokens tokens, int[] firsts, ImmutableArray<Problem>.Builder problems, out long steps)
    {
        var pairing = new QuotationPairing(text, stretches, tokens, firsts, problems);
        pairing.ReadAll();
        pairing._pairs.Sort(static (x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : y.End.CompareTo(x.End));
        steps = pairing._singles.Steps;
        return pairing._pairs;
    }

    private void ReadAll()
    {
        var isOpen = false;
        for (var i = 0; i < _stretches.Count; i++)
        {
            var (first, end) = (_firsts[i], _firsts[i + 1]);
            var isParagraph = _stretches[i].Kind == StretchKind.Paragraph;
            if (first == end)
            {
                continue;
            }

            _doubles.Read(_stretches[i].Span, first, end, isOpen && isParagraph);
            _singles.Read(_stretches[i].Span, first, end, _doubles.Pairs);
            var opensAlike = isOpen && isParagraph && IsOpening(first);
            if (_doubles.Pairs.Count > 0 && _doubles.Pairs[0].Open < 0)
            {
                AddBare();
            }

            AddPairs(i, _doubles.Pairs, opensAlike);
            AddPairs(i, _singles.Pairs, opensAlike);
            if (isOpen && isParagraph && _bare.Count < LongestBare && !HasDoubleMark(first, end))
            {
                _bare.Add(i);
                continue;
            }

            _bare.Clear();
            isOpen = isParagraph && Leave(i, first, end, opensAlike);
        }
    }

    private bool HasDoubleMark(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Form != MarkForm.None && !QuotationMarks.IsSingle(_tokens[i].Form))
            {
                return true;
            }
        }

        return false;
    }

    // Paragraphs without a mark between one that opens a quotation and one that closes it: texts that break after each sentence.
    private void AddBare()
    {
        foreach (var stretch in _bare)
        {
            var (first, end) = (_firsts[stretch], _firsts[stretch + 1]);
            var (start, last) = (_tokens[first].Start, _tokens[end - 1].End);
            _pairs.Add(new MarkPair(stretch, start, start, last, last, first, end, true, true));
        }

        _bare.Clear();
    }

    private void AddPairs(int stretch, List<(int Open, int Close)> pairs, bool opensAlike)
    {
        var span = _stretches[stretch].Span;
        foreach (var (open, close) in pairs)
        {
            var first = open < 0 ? _firsts[stretch] : open;
            var start = open < 0 ? _tokens[first].Start : _tokens[open].Start;
            var textStart = open < 0 ? start : _tokens[open].End;
            if (close > first && !IsBlank(textStart, _tokens[close].Start))
            {
                _pairs.Add(new MarkPair(stretch, start, textStart, _tokens[close].Start, _tokens[close].End, first, close + 1, false, open < 0 || (opensAlike && first == _firsts[stretch])));
            }
        }
    }

    // A quotation that nothing closes: it goes on in the next paragraph, or its mark was forgotten.
    private bool Leave(int stretch, int first, int end, bool opensAlike)
    {
        var open = _doubles.Open >= 0 ? _doubles.Open : _singles.Open;
        if (open < 0 || open + 1 >= end)
        {
            return false;
        }

        var next = stretch + 1;
        while (next < _stretches.Count && (_stretches[next].Kind == StretchKind.Heading || _firsts[next] == _firsts[next + 1]))
        {
            next++;
        }

        var goesOn = next < _stretches.Count && _stretches[next].Kind == StretchKind.Paragraph
            && IsOpening(_firsts[next]) && QuotationMarks.IsSingle(_tokens[_firsts[next]].Form) == QuotationMarks.IsSingle(_tokens[open].Form);
        var shape = MarkShape.Of(_text, _tokens[open].Start, _tokens[open].End, _stretches[stretch].Span);
        var isIntroduced = shape.MayOpen && open > first
            && (_tokens[open - 1].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Colon || _tokens[open - 1].Has(WordTraits.Say));
        if (_singles.Open == open ? !goesOn : !(goesOn || open == first || isIntroduced))
        {
            return false;
        }

        var last = _tokens[end - 1].End;
        _pairs.Add(new MarkPair(stretch, _tokens[open].Start, _tokens[open].End, last, last, open, end, goesOn, opensAlike && open == first));
        return true;
    }

    private bool IsOpening(int token) =>
        _tokens[token].Form is not (MarkForm.None or MarkForm.SingleStraight);

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(_text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
