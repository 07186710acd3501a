using Galley.Reading.Documents;

namespace Galley.Reading.Markdown;

/// <summary>
/// Numbers the references to footnotes, so that each has an id to come back to. A heading's id holds no colon: none is the
/// same. The marks are numbers and an arrow, in no language.
/// </summary>
internal sealed class FootnoteMarks
{
    private readonly Dictionary<int, int> _references = [];

    /// <summary>Writes a reference.</summary>
    public void WriteReference(TemplateWriter html, int note)
    {
        _references.TryGetValue(note, out var count);
        _references[note] = ++count;
        html.Markup("<sup><a href=\"#fn:").Number(note).Markup("\" id=\"");
        WriteId(html, note, count);
        html.Markup("\" role=\"doc-noteref\">").Number(note).Markup("</a></sup>");
    }

    /// <summary>Writes the ways back from a footnote.</summary>
    public void WriteWaysBack(TemplateWriter html, int note)
    {
        _references.TryGetValue(note, out var count);
        for (var i = 1; i <= count; i++)
        {
            html.Markup(" <a href=\"#");
            WriteId(html, note, i);
            html.Markup("\" role=\"doc-backlink\">\u21A9\uFE0E</a>");
        }
    }

    private static void WriteId(TemplateWriter html, int note, int reference)
    {
        html.Markup("fnref:").Number(note);
        if (reference > 1)
        {
            html.Markup("-").Number(reference);
        }
    }
}
