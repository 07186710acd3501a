using Galley.Reading.Documents;

namespace Galley.Reading.Names;

/// <summary>The stretches of a Markdown document's prose in which names are looked for.</summary>
internal static class MarkdownSpans
{
    /// <summary>
    /// The headline, the deck and the text of all paragraphs and headings, each by itself, without code, raw HTML, addresses
    /// that stand as text, and the names of the structure.
    /// </summary>
    public static IEnumerable<SourceSpan> Of(Document document, List<StructuralName> structure)
    {
        var left = Left(document, structure);
        var next = 0;
        foreach (var stretch in Stretches(document))
        {
            var start = stretch.Start;
            while (next < left.Count && left[next].End <= start)
            {
                next++;
            }

            for (var i = next; i < left.Count && left[i].Start < stretch.End; i++)
            {
                if (left[i].Start > start)
                {
                    yield return SourceSpan.FromBounds(start, left[i].Start);
                }

                start = Math.Max(start, left[i].End);
            }

            if (start < stretch.End)
            {
                yield return SourceSpan.FromBounds(start, stretch.End);
            }
        }
    }

    private static List<SourceSpan> Stretches(Document document)
    {
        var nodes = new List<Node?> { document.Headline, document.Deck, document.Dateline, document.CreditLine, document.ContributionLine };
        nodes.AddRange(BlockTree.All(document.Body).Where(block => block is ParagraphNode or HeadingNode));
        return Ordered(document, nodes.OfType<Node>());
    }

    private static List<SourceSpan> Left(Document document, List<StructuralName> structure)
    {
        var spans = Ordered(document, document.Inlines.Where(IsNoProse));
        spans.AddRange(structure.Select(name => document.Prose.ToProse(name.Span)));
        spans.Sort();
        return spans;
    }

    /// <summary>Whether an inline is code, raw HTML, or an address that stands as text.</summary>
    public static bool IsNoProse(InlineNode inline) =>
        inline.Kind is InlineKind.Code or InlineKind.Html || (inline is LinkNode link && link.UrlSpan.Start - link.Span.Start is 0 or 1);

    private static List<SourceSpan> Ordered(Document document, IEnumerable<Node> nodes)
    {
        var spans = new List<SourceSpan>();
        foreach (var node in nodes)
        {
            var span = document.Prose.ToProse(node.Span);
            if (!span.IsEmpty)
            {
                spans.Add(span);
            }
        }

        spans.Sort();
        return spans;
    }
}
