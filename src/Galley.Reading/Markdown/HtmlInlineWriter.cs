using System.Text;

using Galley.Reading.Documents;

using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Galley.Reading.Markdown;

/// <summary>Writes what stands within a block as HTML.</summary>
internal sealed class HtmlInlineWriter(TemplateWriter html, LinkReader links, RawHtml raw, FootnoteMarks notes)
{
    /// <summary>Writes inlines.</summary>
    public void Write(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Write(inline);
        }
    }

    private void Write(MdInline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                html.Text(literal.Content.Text ?? "", literal.Content.Start, literal.Content.End + 1);
                break;
            case HtmlEntityInline entity:
                html.Text(entity.Transcoded.ToString());
                break;
            case LineBreakInline lineBreak:
                html.Markup(lineBreak.IsHard ? "<br />\n" : "\n");
                break;
            case CodeInline code:
                html.Markup("<code>").Text(code.Content).Markup("</code>");
                break;
            case HtmlInline tag:
                WriteRaw(tag.Tag);
                break;
            case TaskList task:
                html.Markup(task.Checked ? "<input type=\"checkbox\" disabled=\"\" checked=\"\" />" : "<input type=\"checkbox\" disabled=\"\" />");
                break;
            case FootnoteLink { IsBackLink: false } note:
                notes.WriteReference(html, note.Footnote.Order);
                break;
            case AutolinkInline address:
                WriteLink(links[address], () => html.Text(address.Url));
                break;
            case LinkInline { IsImage: true } image:
                WriteImage(image);
                break;
            case LinkInline link:
                WriteLink(links[link], () => Write((ContainerInline)link));
                break;
            case EmphasisInline emphasis:
                WriteEmphasis(emphasis);
                break;
            case DelimiterInline mark:
                html.Text(mark.ToLiteral());
                Write((ContainerInline)mark);
                break;
            case ContainerInline other:
                Write(other);
                break;
        }
    }

    private void WriteEmphasis(EmphasisInline emphasis)
    {
        var element = InlineReader.KindOf(emphasis) switch
        {
            InlineKind.Strikethrough => "del",
            InlineKind.Strong => "strong",
            _ => "em",
        };
        html.Markup("<").Markup(element).Markup(">");
        Write((ContainerInline)emphasis);
        html.Markup("</").Markup(element).Markup(">");
    }

    private void WriteLink(ReadLink link, Action writeText)
    {
        if (link.Url is null)
        {
            writeText();
            return;
        }

        html.Markup("<a href=\"");
        WriteAddress(link);
        html.Markup("\"");
        WriteTitle(link);
        html.Markup(">");
        writeText();
        html.Markup("</a>");
    }

    private void WriteImage(LinkInline image)
    {
        var link = links[image];
        var text = new StringBuilder();
        AlternativeText(image, text);
        if (link.Url is null)
        {
            html.Text(text.ToString());
            return;
        }

        html.Markup("<img src=\"");
        WriteAddress(link);
        html.Markup("\" alt=\"").Text(text.ToString()).Markup("\"");
        WriteTitle(link);
        html.Markup(" />");
    }

    private void WriteAddress(ReadLink link)
    {
        if (link.Target >= 0)
        {
            html.Hole(link.Target);
        }
        else
        {
            html.Address(link.Url!);
        }
    }

    private void WriteTitle(ReadLink link)
    {
        if (link.Title is { } title)
        {
            html.Markup(" title=\"").Text(title).Markup("\"");
        }
    }

    private void WriteRaw(string tag)
    {
        if (raw.IsAllowed)
        {
            html.Raw(tag);
        }
        else if (!RawHtml.IsComment(tag))
        {
            html.Text(tag);
        }
    }

    private static void AlternativeText(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.ToString());
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.ToString());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case AutolinkInline address:
                    text.Append(address.Url);
                    break;
                case DelimiterInline mark:
                    text.Append(mark.ToLiteral());
                    AlternativeText(mark, text);
                    break;
                case ContainerInline inner:
                    AlternativeText(inner, text);
                    break;
            }
        }
    }
}
