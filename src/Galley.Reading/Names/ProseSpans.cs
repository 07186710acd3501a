using Galley.Reading.Documents;

namespace Galley.Reading.Names;

/// <summary>The stretches of a document in which names are looked for.</summary>
internal static class ProseSpans
{
    /// <summary>
    /// Everything after the front matter except the names of the structure, cut where a part of the document starts or ends:
    /// no name goes from a headline on into the caption below it.
    /// </summary>
    /// <remarks>The stretches are places in the prose, which for newswire is the file.</remarks>
    public static List<SourceSpan> Of(Document document, List<StructuralName> structure) =>
        document.Format == DocumentFormat.Markdown ? MarkdownSpans.Of(document, structure).ToList() : OfNewswire(document, structure);

    private static List<SourceSpan> OfNewswire(Document document, List<StructuralName> structure)
    {
        var start = document.FrontMatter?.Span.End ?? 0;
        var end = document.Source.Text.Length;
        var cuts = Cuts(document, structure, end);
        var spans = new List<SourceSpan>(cuts.Count);
        var previous = start;
        var next = 0;
        foreach (var cut in cuts)
        {
            if (cut <= previous || cut > end)
            {
                continue;
            }

            while (next < structure.Count && structure[next].Span.End <= previous)
            {
                next++;
            }

            if (next == structure.Count || structure[next].Span.Start > previous)
            {
                spans.Add(SourceSpan.FromBounds(previous, cut));
            }

            previous = cut;
        }

        return spans;
    }

    // Where a part or a name of the structure starts or ends, in order; some places stand twice.
    private static List<int> Cuts(Document document, List<StructuralName> structure, int end)
    {
        var cuts = new List<int>(2 * (document.Body.Length + structure.Count + 10)) { end };
        Add(cuts, document.Headline);
        Add(cuts, document.Deck);
        Add(cuts, document.Timestamp);
        Add(cuts, document.Caption);
        Add(cuts, document.Caption?.Credit);
        Add(cuts, document.Byline);
        Add(cuts, document.Dateline);
        Add(cuts, document.CreditLine);
        Add(cuts, document.ContributionLine);
        foreach (var block in document.Body)
        {
            Add(cuts, block);
        }

        foreach (var name in structure)
        {
            cuts.Add(name.Span.Start);
            cuts.Add(name.Span.End);
        }

        cuts.Sort();
        return cuts;
    }

    private static void Add(List<int> cuts, Node? part)
    {
        if (part is not null)
        {
            cuts.Add(part.Span.Start);
            cuts.Add(part.Span.End);
        }
    }
}
