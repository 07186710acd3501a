using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Speech;

/// <summary>Finds quotations, reported clauses and their speakers in English news.</summary>
public static class QuotationFinder
{
    /// <summary>Reads an article.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="stretches">Where to look, in the order of the text, without overlaps; others are left out.</param>
    /// <param name="names">The names in the text, in their order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SpeechFindings Find(string text, IReadOnlyList<SpeechStretch> stretches, IReadOnlyList<SpeakerName> names) =>
        Find(text, stretches, names, out _);

    /// <summary>Reads an article and counts how many tokens were looked at: time is linear in the text, and this shows it without a clock.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="stretches">Where to look, in the order of the text, without overlaps; others are left out.</param>
    /// <param name="names">The names in the text, in their order.</param>
    /// <param name="steps">The count; a token that is looked at again counts again.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SpeechFindings Find(string text, IReadOnlyList<SpeechStretch> stretches, IReadOnlyList<SpeakerName> names, out long steps)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var valid = SpeechInput.Ordered(text, stretches ?? throw new ArgumentNullException(nameof(stretches)));
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var tokens = SpeechTokens.Rent();
        var tokenizer = new SpeechTokenizer(text, tokens);
        var firsts = new int[valid.Count + 1];
        for (var i = 0; i < valid.Count; i++)
        {
            firsts[i] = tokens.Count;
            tokenizer.Read(valid[i].Span);
        }

        firsts[valid.Count] = tokens.Count;
        var pairs = QuotationPairing.Find(text, valid, tokens, firsts, problems, out var pairingSteps);
        var within = SpeechInput.Nest(pairs, out var outer);
        var prose = new Prose(text, valid, SpeechInput.Ordered(text, names ?? throw new ArgumentNullException(nameof(names))), tokens, firsts, pairs, outer);
        var all = CueFinder.Find(prose);
        var subjects = SpeakerResolver.Resolve(prose, all);
        var cues = new CueIndex(prose, all);
        var found = Attribute(prose, cues, subjects);
        var quotations = FindingsBuilder.Build(prose, pairs, within, found, problems);
        var statements = new IndirectSpeech(prose, cues).Find();
        problems.Sort(static (x, y) => x.Span.CompareTo(y.Span));
        steps = prose.Steps + pairingSteps + firsts[valid.Count];
        tokens.Return();
        return new SpeechFindings(quotations, statements, problems.ToImmutable());
    }

    private static List<Attributed> Attribute(Prose prose, CueIndex cues, Speaker[] subjects)
    {
        var attribution = new Attribution(prose, cues, subjects);
        var found = new List<Attributed>();
        for (var i = 0; i < prose.Count; i++)
        {
            if (prose[i].Kind == SpeechTokenKind.Quotation)
            {
                var before = found.Count > 0 && found[found.Count - 1].Sentence == prose.SentenceNumber(i) ? found[found.Count - 1] : null;
                found.Add(attribution.Read(i, before));
            }
        }

        new CarryOver(prose, cues, subjects, found).Apply();
        return found;
    }
}
