using Galley.Reading.Documents;

using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Galley.Reading.Markdown;

/// <summary>
/// Writes the body as HTML, in the manner of CommonMark's own examples. It knows a fixed set of elements and attributes;
/// everything that comes from the article is escaped text, an address that was found safe, or raw HTML that the project allows.
/// </summary>
/// <remarks>
/// Columns are aligned by the attribute <c>align</c>: it is obsolete but works everywhere, and a <c>style</c> would be blocked
/// by a content security policy that forbids inline styles.
/// </remarks>
internal sealed class HtmlWriter(
    TemplateWriter html, HtmlInlineWriter inlines, RawHtml raw, IReadOnlyDictionary<MdHeading, string> headingIds, FootnoteMarks notes)
{
    /// <summary>Writes a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isTight">Whether it stands in a list without blank lines, where paragraphs are bare text.</param>
    public void Write(MdBlock block, bool isTight)
    {
        switch (block)
        {
            case MdHeading heading:
                WriteHeading(heading);
                break;
            case MdParagraph paragraph:
                WriteParagraph(paragraph, isTight);
                break;
            case MdList list:
                WriteList(list);
                break;
            case MdQuote quote:
                html.Line().Markup("<blockquote>\n");
                WriteAll(quote, isTight: false);
                html.Line().Markup("</blockquote>\n");
                break;
            case MdTable table:
                WriteTable(table);
                break;
            case MdThematicBreak:
                html.Line().Markup("<hr />\n");
                break;
            case MdHtml tags:
                WriteRaw(tags.Lines.ToString());
                break;
            case MdCode code:
                WriteCode(code);
                break;
        }
    }

    /// <summary>Writes the footnotes, at the end of the article.</summary>
    public void WriteNotes(List<MdFootnote> footnotes)
    {
        if (footnotes.Count == 0)
        {
            return;
        }

        html.Line().Markup("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        foreach (var note in footnotes)
        {
            html.Markup("<li id=\"fn:").Number(note.Order).Markup("\">\n");
            for (var i = 0; i < note.Count - 1; i++)
            {
                Write(note[i], isTight: false);
            }

            // The way back stands at the end of the last paragraph, or in one of its own.
            var last = note.Count > 0 ? note[note.Count - 1] : null;
            if (last is MdParagraph paragraph)
            {
                html.Line().Markup("<p>");
                inlines.Write(paragraph.Inline);
            }
            else
            {
                if (last is not null)
                {
                    Write(last, isTight: false);
                }

                html.Line().Markup("<p>");
            }

            notes.WriteWaysBack(html, note.Order);
            html.Markup("</p>\n</li>\n");
        }

        html.Markup("</ol>\n</section>\n");
    }

    private void WriteAll(MdContainer container, bool isTight)
    {
        foreach (var block in container)
        {
            Write(block, isTight);
        }
    }

    private void WriteHeading(MdHeading heading)
    {
        html.Line().Markup("<h").Number(heading.Level);
        if (headingIds.TryGetValue(heading, out var id))
        {
            html.Markup(" id=\"").Text(id).Markup("\"");
        }

        html.Markup(">");
        inlines.Write(heading.Inline);
        html.Markup("</h").Number(heading.Level).Markup(">\n");
    }

    private void WriteParagraph(MdParagraph paragraph, bool isTight)
    {
        if (isTight)
        {
            inlines.Write(paragraph.Inline);
            return;
        }

        html.Line().Markup("<p>");
        inlines.Write(paragraph.Inline);
        html.Markup("</p>\n");
    }

    private void WriteList(MdList list)
    {
        html.Line().Markup(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1")
        {
            html.Markup(" start=\"").Text(start).Markup("\"");
        }

        html.Markup(">\n");
        foreach (var block in list)
        {
            if (block is MdListItem item)
            {
                WriteItem(item, isTight: !list.IsLoose);
            }
        }

        html.Line().Markup(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private void WriteItem(MdListItem item, bool isTight)
    {
        html.Line().Markup(item.Count > 0 && item[0] is MdParagraph { Inline.FirstChild: TaskList } ? "<li class=\"task-list-item\">" : "<li>");
        for (var i = 0; i < item.Count; i++)
        {
            if (i > 0 && isTight)
            {
                html.Line();
            }

            // A line of its own for blocks, none for bare text.
            if (i == 0 && !(isTight && item[0] is MdParagraph))
            {
                html.Line();
            }

            Write(item[i], isTight);
        }

        html.Markup("</li>\n");
    }

    private void WriteTable(MdTable table)
    {
        html.Line().Markup("<table>\n");
        var isBody = false;
        foreach (var block in table)
        {
            if (block is not MdTableRow row)
            {
                continue;
            }

            if (!row.IsHeader && !isBody)
            {
                isBody = true;
                html.Markup("<tbody>\n");
            }

            html.Markup(row.IsHeader ? "<thead>\n<tr>\n" : "<tr>\n");
            WriteCells(table, row);
            html.Markup(row.IsHeader ? "</tr>\n</thead>\n" : "</tr>\n");
        }

        html.Markup(isBody ? "</tbody>\n</table>\n" : "</table>\n");
    }

    private void WriteCells(MdTable table, MdTableRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            html.Markup(row.IsHeader ? "<th" : "<td").Markup(BlockReader.AlignmentOf(table, i) switch
            {
                ColumnAlignment.Left => " align=\"left\">",
                ColumnAlignment.Center => " align=\"center\">",
                ColumnAlignment.Right => " align=\"right\">",
                _ => ">",
            });
            if (row[i] is MdTableCell cell)
            {
                WriteAll(cell, isTight: true);
            }

            html.Markup(row.IsHeader ? "</th>\n" : "</td>\n");
        }
    }

    private void WriteRaw(string tags)
    {
        if (raw.IsAllowed)
        {
            html.Line().Raw(tags).Line();
        }
        else if (!RawHtml.IsComment(tags))
        {
            html.Line().Markup("<p>").Text(tags).Markup("</p>\n");
        }
    }

    private void WriteCode(MdCode code)
    {
        html.Line().Markup("<pre><code");
        if (code is MdFencedCode { Info: { Length: > 0 } info })
        {
            html.Markup(" class=\"language-").Text(info).Markup("\"");
        }

        html.Markup(">");
        for (var i = 0; i < code.Lines.Count; i++)
        {
            html.Text(code.Lines.Lines[i].Slice.ToString()).Markup("\n");
        }

        html.Markup("</code></pre>\n");
    }
}
