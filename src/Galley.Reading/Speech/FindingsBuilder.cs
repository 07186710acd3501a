using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Speech;

/// <summary>Puts what was found into the public form.</summary>
internal static class FindingsBuilder
{
    /// <summary>All quotations: those outside with what was found, those within them with their marks alone.</summary>
    public static ImmutableArray<FoundQuotation> Build(Prose prose, List<MarkPair> pairs, int[] within, List<Attributed> found, ImmutableArray<Problem>.Builder problems)
    {
        var byPair = new Attributed?[pairs.Count];
        foreach (var quotation in found)
        {
            byPair[quotation.Pair] = quotation;
        }

        var last = -1;
        var quotations = ImmutableArray.CreateBuilder<FoundQuotation>(pairs.Count);
        for (var i = 0; i < pairs.Count; i++)
        {
            var quotation = byPair[i];
            var pair = pairs[i];
            if (quotation is null)
            {
                quotations.Add(new FoundQuotation(Span(pair), TextSpan(pair), QuotationKind.Partial, null, null, null, null, SpeakerReason.None, -1, within[i]));
                continue;
            }

            var continues = pair.IsContinued && last >= 0 && pairs[last].Stretch < pair.Stretch ? last : quotation.Continues;
            var speaker = quotation.Speaker;
            SourceSpan? cue = quotation.Kind != QuotationKind.Scare && quotation.Cue is { } c ? prose.SpanOf(c.First, c.End) : null;
            quotations.Add(new FoundQuotation(Span(pair), TextSpan(pair), quotation.Kind, cue, speaker.Span, speaker.EntityId, speaker.Name, speaker.Reason, continues, -1));
            if (!speaker.Exists && quotation.Kind != QuotationKind.Scare)
            {
                problems.Add(Problem.Of(Rules.QuotationWithoutSpeaker, Span(pair), Beginning(prose.Text, pair)));
            }

            last = i;
        }

        return quotations.MoveToImmutable();
    }

    private static SourceSpan Span(MarkPair pair) => SourceSpan.FromBounds(pair.Start, pair.End);

    private static SourceSpan TextSpan(MarkPair pair) => SourceSpan.FromBounds(pair.TextStart, pair.TextEnd);

    // The first words, for the message.
    private static string Beginning(string text, MarkPair pair)
    {
        const int Longest = 40;
        var length = pair.TextEnd - pair.TextStart;
        if (length <= Longest)
        {
            return text.Substring(pair.TextStart, length).Replace('\n', ' ');
        }

        var end = text.LastIndexOf(' ', pair.TextStart + Longest, Longest);
        end = end > pair.TextStart ? end : char.IsHighSurrogate(text[pair.TextStart + Longest - 1]) ? pair.TextStart + Longest - 1 : pair.TextStart + Longest;
        return text.Substring(pair.TextStart, end - pair.TextStart).Replace('\n', ' ') + "…";
    }
}
