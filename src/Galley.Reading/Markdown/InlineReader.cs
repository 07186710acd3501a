using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;

using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Galley.Reading.Markdown;

/// <summary>Reads what stands within a paragraph or a heading: its prose, and what markup says of it.</summary>
internal sealed class InlineReader(FileText text, ProseWriter prose, LinkReader links, RawHtml html)
{
    /// <summary>The inlines of all blocks.</summary>
    public ImmutableArray<InlineNode>.Builder Inlines { get; } = ImmutableArray.CreateBuilder<InlineNode>();

    /// <summary>Reads the inlines of a block.</summary>
    /// <returns>Where they stand, or <see langword="null"/> if there are none.</returns>
    public SourceSpan? Read(ContainerInline block)
    {
        var isTask = block.FirstChild is TaskList;
        var first = isTask ? block.FirstChild!.NextSibling : block.FirstChild;
        if (first is null || block.LastChild is null)
        {
            return null;
        }

        ReadAll(first, 0, isTask);
        var last = block.LastChild;
        while (last is FootnoteLink { IsBackLink: true } && last.PreviousSibling is { } previous)
        {
            last = previous;
        }

        // An open bracket holds what follows it.
        while (last is DelimiterInline { LastChild: { } inner })
        {
            last = inner;
        }

        return text.Trim(text.Place(first.Span.Start), text.Place(last.Span.End + 1));
    }

    private void ReadAll(MdInline? inline, int depth, bool skipSpace)
    {
        if (depth > Syntax.DepthLimit)
        {
            throw new NestingException();
        }

        for (; inline is not null; inline = inline.NextSibling)
        {
            var span = SpanOf(inline);
            switch (inline)
            {
                case LiteralInline literal:
                    ReadLiteral(literal, span, skipSpace);
                    break;
                case HtmlEntityInline entity:
                    prose.Say(entity.Transcoded.ToString(), span);
                    break;
                case LineBreakInline lineBreak:
                    ReadLineBreak(lineBreak, span);
                    break;
                case CodeInline code:
                    Inlines.Add(new InlineNode(span, InlineKind.Code));
                    ReadCode(code, span);
                    break;
                case HtmlInline tag:
                    ReadHtml(tag, span);
                    break;
                case AutolinkInline address:
                    Add(links.Read(address, span));
                    prose.Copy(span.Start + 1, span.End - 1);
                    break;
                case FootnoteLink { IsBackLink: false } note:
                    Inlines.Add(new FootnoteReferenceNode(span, note.Footnote.Order));
                    break;
                case LinkInline link:
                    Add(links.Read(link, span));
                    ReadAll(link.FirstChild, depth + 1, skipSpace: false);
                    break;
                case EmphasisInline emphasis:
                    Inlines.Add(new InlineNode(span, KindOf(emphasis)));
                    ReadAll(emphasis.FirstChild, depth + 1, skipSpace: false);
                    break;
                case DelimiterInline mark:
                    // A bracket or a star that nothing closes is text; what follows it stands within it.
                    ReadMark(mark, span.Start);
                    ReadAll(mark.FirstChild, depth + 1, skipSpace: false);
                    break;
                case ContainerInline container:
                    ReadAll(container.FirstChild, depth + 1, skipSpace: false);
                    break;
            }

            skipSpace = false;
        }
    }

    /// <summary>What emphasis says.</summary>
    public static InlineKind KindOf(EmphasisInline emphasis) =>
        emphasis.DelimiterChar == '~' ? InlineKind.Strikethrough
        : emphasis.DelimiterCount == 2 ? InlineKind.Strong
        : InlineKind.Emphasis;

    private SourceSpan SpanOf(MdInline inline)
    {
        var start = text.Place(inline.Span.Start);
        return SourceSpan.FromBounds(start, Math.Max(start, text.Place(inline.Span.End + 1)));
    }

    private void Add(InlineNode? node)
    {
        if (node is not null)
        {
            Inlines.Add(node);
        }
    }

    private void ReadLiteral(LiteralInline literal, SourceSpan span, bool skipSpace)
    {
        var content = literal.Content;
        if (skipSpace)
        {
            content.TrimStart();
        }

        if (content.IsEmpty)
        {
            return;
        }

        if (text.Find(content, span) is { } found)
        {
            prose.Copy(found.Start, found.End);
        }
        else
        {
            prose.Say(content.ToString(), span);
        }
    }

    private void ReadMark(DelimiterInline mark, int start)
    {
        var sign = mark.ToLiteral();
        prose.Say(sign, SourceSpan.FromBounds(start, Math.Min(start + sign.Length, text.File.Length)));
    }

    private void ReadLineBreak(LineBreakInline lineBreak, SourceSpan span)
    {
        // The node stands at the first character of the line end, for a hard break after its spaces or its backslash.
        var end = text.File.IndexOf('\n', span.Start, Math.Min(2, text.File.Length - span.Start));
        end = end < 0 ? span.Start : end;
        if (lineBreak.IsHard)
        {
            var start = span.Start;
            while (start > 0 && text.File[start - 1] is ' ' or '\t' or '\\')
            {
                start--;
                if (text.File[start] == '\\')
                {
                    break;
                }
            }

            Inlines.Add(new InlineNode(SourceSpan.FromBounds(start, end + 1), InlineKind.LineBreak));
        }

        prose.Say("\n", new SourceSpan(end, 1));
    }

    // A line end within code reads as a space.
    private void ReadCode(CodeInline code, SourceSpan span)
    {
        var inner = SourceSpan.FromBounds(
            Math.Min(span.Start + code.DelimiterCount, span.End),
            Math.Max(Math.Min(span.Start + code.DelimiterCount, span.End), span.End - code.DelimiterCount));
        if (text.Find(code.Content, inner) is { } found)
        {
            prose.Copy(found.Start, found.End);
        }
        else
        {
            prose.Say(code.Content, inner);
        }
    }

    private void ReadHtml(HtmlInline tag, SourceSpan span)
    {
        if (html.IsShown(tag.Tag, span))
        {
            Inlines.Add(new InlineNode(span, InlineKind.Html));
            prose.Copy(span.Start, span.End);
        }
    }
}
