using System.Collections.Immutable;

using Galley.Reading.Speech;

namespace Galley.Tool;

/// <summary>A quotation found in a text.</summary>
/// <param name="Span">Where it stands, its marks included.</param>
/// <param name="SpeakerSpan">Where the text names or describes the speaker, if it does.</param>
/// <param name="Speaker">The speaker's full name, or the words that describe an unnamed one.</param>
internal sealed record AnnotatedQuotation(SourceSpan Span, SourceSpan? SpeakerSpan, string? Speaker)
{
    /// <summary>The quotations that attribute words to somebody, each once: what a line break or a paragraph tore apart is one.</summary>
    public static ImmutableArray<AnnotatedQuotation> Of(ImmutableArray<FoundQuotation> found)
    {
        var quotations = new List<AnnotatedQuotation>(found.Length);
        var places = new int[found.Length];
        for (var i = 0; i < found.Length; i++)
        {
            var quotation = found[i];
            places[i] = -1;
            if (!quotation.IsAttribution)
            {
                continue;
            }

            if (quotation.IsTail && quotation.Continues >= 0 && places[quotation.Continues] is var head and >= 0 && head == quotations.Count - 1)
            {
                quotations[head] = quotations[head] with { Span = SourceSpan.FromBounds(quotations[head].Span.Start, quotation.Span.End) };
                places[i] = head;
                continue;
            }

            places[i] = quotations.Count;
            quotations.Add(new AnnotatedQuotation(quotation.Span, quotation.SpeakerSpan, quotation.SpeakerName));
        }

        return [.. quotations];
    }
}
