using Galley.Reading.Documents;

namespace Galley.Reading.Wire;

/// <summary>Writes a newswire story as HTML: its paragraphs and subheads, the dateline before the first, the credits after the last.</summary>
internal static class WireHtml
{
    /// <summary>The HTML of a document.</summary>
    public static HtmlTemplate Of(Document document)
    {
        var text = document.Source.Text;
        var html = new TemplateWriter(text.Length + (8 * document.Body.Length) + 32);
        var dateline = document.Dateline?.Span;
        foreach (var block in document.Body)
        {
            var start = block.Span.Start;
            if (dateline is { } filed && block is ParagraphNode)
            {
                start = filed.Start;
                dateline = null;
            }

            var element = block is HeadingNode ? "h2" : "p";
            html.Markup("<").Markup(element).Markup(">").Text(text, start, block.Span.End).Markup("</").Markup(element).Markup(">\n");
        }

        if (dateline is { } alone)
        {
            html.Markup("<p>").Text(text, alone.Start, alone.End).Markup("</p>\n");
        }

        foreach (var line in new[] { document.CreditLine, document.ContributionLine }.OfType<CreditLineNode>().OrderBy(line => line.Span))
        {
            html.Markup("<p>").Text(text, line.Span.Start, line.Span.End).Markup("</p>\n");
        }

        return html.ToTemplate();
    }
}
