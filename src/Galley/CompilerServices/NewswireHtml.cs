using System.Globalization;
using System.Text;

namespace Galley.CompilerServices;

/// <summary>
/// The HTML of newswire. Its parts say all there is to it, so that the assembly holds none: paragraphs and subheads, the
/// dateline before the first paragraph, the credit lines after the last.
/// </summary>
internal static class NewswireHtml
{
    /// <summary>The HTML of an article, in UTF-8.</summary>
    /// <param name="article">The article.</param>
    internal static byte[] Of(Article article)
    {
        var html = new StringBuilder();
        string text = article.Source;
        SourceSpan? dateline = article.Dateline?.Span;
        foreach (Block block in article.Body)
        {
            SourceSpan span = block.Span;
            if (dateline is { } filed && block is Paragraph)
            {
                // Damage may put it after the paragraph.
                span = SourceSpan.FromBounds(Math.Min(filed.Start, span.Start), span.End);
                dateline = null;
            }

            Append(html, block is Heading heading ? "h" + heading.Level.ToString(CultureInfo.InvariantCulture) : "p", text, span);
        }

        foreach (SourceSpan line in LinesAfter(dateline, article))
        {
            Append(html, "p", text, line);
        }

        return Encoding.UTF8.GetBytes(html.ToString());
    }

    // A dateline without a paragraph stands alone.
    private static IEnumerable<SourceSpan> LinesAfter(SourceSpan? dateline, Article article)
    {
        if (dateline is { } alone)
        {
            yield return alone;
        }

        foreach (CreditLine line in new[] { article.CreditLine, article.ContributionLine }.OfType<CreditLine>().OrderBy(static line => line.Span))
        {
            yield return line.Span;
        }
    }

    private static void Append(StringBuilder html, string tag, string text, SourceSpan span)
    {
        if (span.End > text.Length)
        {
            throw TableFault.Damaged();
        }

        html.Append('<').Append(tag).Append('>');
        for (int i = span.Start; i < span.End; i++)
        {
            _ = text[i] switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\0' => html.Append('\uFFFD'),
                var c => html.Append(c),
            };
        }

        html.Append("</").Append(tag).Append(">\n");
    }
}
