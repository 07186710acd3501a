namespace Galley.Reading.Speech;

/// <summary>
/// The reporter's own words: all tokens outside quotations, each outer quotation a single token among them, cut into sentences.
/// </summary>
internal sealed class Prose
{
    private static readonly SpeechToken[] Nothing = [new SpeechToken { Kind = SpeechTokenKind.Other, Name = -1, Quotation = -1 }];

    private readonly SpeechTokens _tokens;
    private readonly int[] _sentences;
    private readonly List<Sentence> _list = [];

    public Prose(string text, IReadOnlyList<SpeechStretch> stretches, IReadOnlyList<SpeakerName> names, SpeechTokens tokens, int[] firsts, List<MarkPair> pairs, List<int> outer)
    {
        Text = text;
        Stretches = stretches;
        Names = names;
        Pairs = pairs;
        // What is kept moves down in the same space: it never overtakes what is still to be read.
        var kept = 0;
        var starts = new int[firsts.Length];
        var next = 0;
        for (var stretch = 0; stretch < stretches.Count; stretch++)
        {
            starts[stretch] = kept;
            for (var i = firsts[stretch]; i < firsts[stretch + 1];)
            {
                if (next < outer.Count && pairs[outer[next]].FirstToken == i)
                {
                    var pair = pairs[outer[next]];
                    tokens[kept++] = new SpeechToken { Start = pair.Start, End = pair.End, Kind = SpeechTokenKind.Quotation, AfterSpace = tokens[i].AfterSpace, Name = -1, Quotation = outer[next] };
                    next++;
                    i = pair.EndToken;
                    continue;
                }

                if (tokens[i].Kind != SpeechTokenKind.Mark)
                {
                    tokens[kept++] = tokens[i];
                }
                else if (!tokens[i].AfterSpace && i > firsts[stretch] && text[tokens[i].Start - 1] is 's' or 'S' or 'z' or 'x' && QuotationMarks.IsSingle(tokens[i].Form))
                {
                    // The voters’: a mark that is no quotation mark.
                    tokens[kept++] = tokens[i] with { Kind = SpeechTokenKind.Possessive };
                }

                i++;
            }
        }

        starts[stretches.Count] = kept;
        tokens.Keep(kept);
        _tokens = tokens;
        _sentences = new int[kept];
        CoverNames();
        for (var stretch = 0; stretch < stretches.Count; stretch++)
        {
            CutSentences(stretch, starts[stretch], starts[stretch + 1]);
        }
    }

    public string Text { get; }

    public IReadOnlyList<SpeechStretch> Stretches { get; }

    public IReadOnlyList<SpeakerName> Names { get; }

    public List<MarkPair> Pairs { get; }

    public IReadOnlyList<Sentence> Sentences => _list;

    public int Count => _tokens.Count;

    /// <summary>How many tokens were looked at: what the time is linear in.</summary>
    public long Steps { get; private set; }

    public ref readonly SpeechToken this[int i]
    {
        get
        {
            // Matchers look at the neighbours of what they have: before the first and after the last token there is nothing.
            Steps++;
            return ref (uint)i < (uint)_tokens.Count ? ref _tokens[i] : ref Nothing[0];
        }
    }

    /// <summary>The sentence that a token belongs to.</summary>
    public Sentence SentenceAt(int token) => _list[_sentences[token]];

    /// <summary>The number of the sentence that a token belongs to.</summary>
    public int SentenceNumber(int token) => _sentences[token];

    /// <summary>Whether the word is exactly this one, without regard to the case of ASCII letters.</summary>
    public bool Is(int token, string word)
    {
        Steps++;
        if ((uint)token >= (uint)_tokens.Count || _tokens[token].End - _tokens[token].Start != word.Length)
        {
            return false;
        }

        var start = _tokens[token].Start;
        for (var i = 0; i < word.Length; i++)
        {
            var difference = Text[start + i] ^ word[i];
            if (difference != 0 && !(difference == 0x20 && (word[i] | 0x20) is >= 'a' and <= 'z'))
            {
                return false;
            }
        }

        return true;
    }

    public SourceSpan SpanOf(int first, int end) => SourceSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End);

    public string TextOf(SourceSpan span) => Text.Substring(span.Start, span.Length);

    private void CoverNames()
    {
        var name = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            while (name < Names.Count && Names[name].Span.End <= _tokens[i].Start)
            {
                name++;
            }

            if (name < Names.Count && Names[name].Span.Start <= _tokens[i].Start && _tokens[i].End <= Names[name].Span.End)
            {
                _tokens[i].Name = name;
            }
        }
    }

    private void CutSentences(int stretch, int first, int end)
    {
        var start = first;
        for (var i = first; i < end; i++)
        {
            _sentences[i] = _list.Count;
            if (i + 1 == end || EndsSentence(i, end))
            {
                _list.Add(new Sentence(start, i + 1, stretch));
                start = i + 1;
            }
        }
    }

    private bool EndsSentence(int i, int end)
    {
        ref readonly var token = ref _tokens[i];
        ref readonly var next = ref _tokens[i + 1];
        var begins = next.AfterSpace && (next.IsCapital || next.Kind is SpeechTokenKind.Quotation or SpeechTokenKind.Number or SpeechTokenKind.OpenBracket);
        return token.Kind switch
        {
            SpeechTokenKind.Terminator => begins,
            SpeechTokenKind.CloseBracket => begins && i > 0 && _tokens[i - 1].Kind == SpeechTokenKind.Terminator,
            SpeechTokenKind.Quotation => begins && EndsText(token.Quotation),
            SpeechTokenKind.Word => Text[token.End - 1] == '.' && begins && !token.Has(WordTraits.Title)
                && (next.Kind == SpeechTokenKind.Quotation ? i + 2 < end && !_tokens[i + 2].IsCapital : next.Has(WordTraits.Starter) && token.End - token.Start > 2),
            _ => false,
        };
    }

    /// <summary>Whether a quotation ends with a comma within its marks, as before an attribution.</summary>
    public bool EndsWithComma(int quotation) => Pairs[quotation] is var pair && pair.TextEnd > pair.TextStart && Text[pair.TextEnd - 1] == ',';

    /// <summary>Whether a quotation ends as sentences do.</summary>
    public bool EndsText(int quotation)
    {
        var pair = Pairs[quotation];
        var i = pair.TextEnd - 1;
        while (i > pair.TextStart && Text[i] is '\'' or '\u2019' or ' ' or '"' or '\u201D' or ')' or ']')
        {
            i--;
        }

        return i >= pair.TextStart && Text[i] is '.' or '!' or '?' or '…';
    }
}
