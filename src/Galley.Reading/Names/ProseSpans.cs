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
    public static IEnumerable<SourceSpan> Of(Document document, List<StructuralName> structure) =>
        document.Format == DocumentFormat.Markdown ? MarkdownSpans.Of(document, structure) : OfNewswire(document, structure);

    private static IEnumerable<SourceSpan> OfNewswire(Document document, List<StructuralName> structure)
    {
        var start = document.FrontMatter?.Span.End ?? 0;
        var end = document.Source.Text.Length;
        var cuts = new SortedSet<int> { start, end };
        foreach (var span in Parts(document).Select(part => part.Span).Concat(structure.Select(name => name.Span)))
        {
            cuts.Add(span.Start);
            cuts.Add(span.End);
        }

        var previous = start;
        var next = 0;
        foreach (var cut in cuts.Where(cut => cut > start && cut <= end))
        {
            while (next < structure.Count && structure[next].Span.End <= previous)
            {
                next++;
            }

            if (next == structure.Count || structure[next].Span.Start > previous)
            {
                yield return SourceSpan.FromBounds(previous, cut);
            }

            previous = cut;
        }
    }

    private static IEnumerable<Node> Parts(Document document) =>
        new Node?[]
        {
            document.Headline,
            document.Deck,
            document.Timestamp,
            document.Caption,
            document.Caption?.Credit,
            document.Byline,
            document.Dateline,
            document.CreditLine,
            document.ContributionLine,
        }.Concat(document.Body).OfType<Node>();
}
