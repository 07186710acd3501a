using System.Collections.Immutable;

namespace Galley.Reading.Speech;

/// <summary>Reported clauses: <c>X said (that) …</c>, <c>…, X said.</c>, <c>according to X</c>.</summary>
internal sealed class IndirectSpeech(Prose prose, CueIndex cues)
{
    private const int Longest = 120;

    private readonly AttributionAfter _after = new(prose, cues);

    /// <summary>All statements, ordered by their clause.</summary>
    public ImmutableArray<FoundStatement> Find()
    {
        var found = ImmutableArray.CreateBuilder<FoundStatement>();
        for (var s = 0; s < prose.Sentences.Count; s++)
        {
            var sentence = prose.Sentences[s];
            for (var c = cues.First(s); c < cues.End(s); c++)
            {
                if (cues[c].IsSay && cues[c].Speaker.Exists && Clause(cues[c], sentence, c + 1 < cues.End(s) ? cues[c + 1] : null) is { } span)
                {
                    found.Add(new FoundStatement(
                        span,
                        prose.SpanOf(cues[c].First, cues[c].End),
                        cues[c].Speaker.Span,
                        cues[c].Speaker.EntityId,
                        cues[c].Speaker.Name,
                        cues[c].Speaker.Reason));
                }
            }
        }

        found.Sort(static (x, y) => x.Span.CompareTo(y.Span) is var order && order != 0 ? order : x.CueSpan.CompareTo(y.CueSpan));
        return found.ToImmutable();
    }

    private SourceSpan? Clause(SpeechCue cue, Sentence sentence, SpeechCue? next)
    {
        if (cue.Kind is CueKind.According && cue.First == sentence.First)
        {
            var comma = cue.RightEnd;
            while (comma < sentence.End && comma < cue.RightEnd + 30 && prose[comma].Kind != SpeechTokenKind.Comma)
            {
                comma++;
            }

            return Between(comma + 1, sentence.End);
        }

        if (cue.Kind is CueKind.According or CueKind.Inverted || (cue.Kind == CueKind.Verb && _after.EndsClause(cue, sentence.End)))
        {
            // …, X said.
            var left = cue.LeftFirst;
            var isTrailing = left > sentence.First && (cue.Kind == CueKind.According || prose[left - 1].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Dash);
            if (isTrailing && !cue.IsInherited)
            {
                return Between(sentence.First, left);
            }
        }

        return cue.Kind is CueKind.Verb or CueKind.Inverted ? After(cue, sentence, next) : null;
    }

    // X said on Tuesday (that) …
    private SourceSpan? After(SpeechCue cue, Sentence sentence, SpeechCue? next)
    {
        var i = cue.RightEnd;
        for (var k = i; k < sentence.End && k < i + 14 && prose[k].Kind is SpeechTokenKind.Word or SpeechTokenKind.Number or SpeechTokenKind.Possessive && (k == i || !prose[k].Has(WordTraits.Auxiliary | WordTraits.Pronoun)); k++)
        {
            if (prose.Is(k, "that") || prose.Is(k, "whether"))
            {
                return Between(k + (prose.Is(k, "that") ? 1 : 0), End(k, sentence, next));
            }
        }

        // Without "that" only the verbs that stand without it, once times, places and hearers are skipped.
        while (i < sentence.End && (prose[i].Has(WordTraits.Adverb | WordTraits.Time) && !prose[i].Has(WordTraits.Determiner | WordTraits.Coordinator)))
        {
            i++;
        }

        if (i + 1 < sentence.End && prose[i].Has(WordTraits.Preposition))
        {
            var k = i + 1;
            while (k < sentence.End && k < i + 4 && prose[k].Has(WordTraits.Determiner | WordTraits.Possessive))
            {
                k++;
            }

            while (k < sentence.End && k < i + 6 && prose[k].Kind is SpeechTokenKind.Word or SpeechTokenKind.Number && !prose[k].Has(WordTraits.Writing | WordTraits.Time))
            {
                k++;
            }

            if (k >= sentence.End || !prose[k].Has(WordTraits.Writing | WordTraits.Time))
            {
                return null;
            }

            i = k + 1;
        }

        var starts = i < sentence.End && (prose[i].Name >= 0 || prose[i].Kind == SpeechTokenKind.Number
            || (prose[i].Kind == SpeechTokenKind.Word && !prose[i].Has(WordTraits.Preposition | WordTraits.Subordinator | WordTraits.Coordinator | WordTraits.Relative | WordTraits.Object & ~WordTraits.Determiner)));
        var takesClause = prose.Is(cue.First, "said") || prose.Is(cue.First, "says") || prose.Is(cue.First, "say") || prose.Is(cue.First, "saying") || prose[cue.First].Has(WordTraits.Finite | WordTraits.Ing) && HasVerb(i, sentence);
        return starts && takesClause ? Between(i, End(i, sentence, next)) : null;
    }

    private bool HasVerb(int i, Sentence sentence)
    {
        for (var k = i + 1; k < sentence.End && k < i + 12 && prose[k].Kind is SpeechTokenKind.Word or SpeechTokenKind.Number or SpeechTokenKind.Possessive; k++)
        {
            if (prose[k].Has(WordTraits.Auxiliary))
            {
                return true;
            }
        }

        return false;
    }

    private int End(int from, Sentence sentence, SpeechCue? next)
    {
        // … and added: the next verb of the same speaker begins another clause.
        var end = sentence.End;
        if (next is { IsInherited: true, Kind: CueKind.Verb } && next.First - 1 > from)
        {
            end = next.First - 1;
            while (end > from && prose[end - 1].Kind == SpeechTokenKind.Comma)
            {
                end--;
            }
        }

        return Math.Min(end, from + Longest);
    }

    private SourceSpan? Between(int first, int end)
    {
        while (end > first && prose[end - 1].Kind is SpeechTokenKind.Terminator or SpeechTokenKind.Comma or SpeechTokenKind.Dash)
        {
            end--;
        }

        while (first < end && prose[first].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Dash)
        {
            first++;
        }

        var words = 0;
        for (var i = first; i < end && words < 2; i++)
        {
            words += prose[i].Kind is SpeechTokenKind.Word or SpeechTokenKind.Number ? 1 : 0;
        }

        return words >= 2 ? prose.SpanOf(first, end) : null;
    }
}
