using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Speech;

namespace Galley.Reading.Annotation;

/// <summary>What people read of a document, part by part.</summary>
/// <param name="Text">The document's prose; what is code, raw HTML or an address in it is crossed out.</param>
/// <param name="Stretches">
/// Headline, deck, caption, paragraphs and headings: places in the prose, in order and without overlap. Datelines, bylines and
/// credit lines are not among them.
/// </param>
internal sealed record Story(string Text, IReadOnlyList<SpeechStretch> Stretches)
{
    private const char CrossedOut = 'x';

    /// <summary>The story of a document.</summary>
    public static Story Of(Document document)
    {
        var stretches = new List<SpeechStretch>();
        Add(stretches, document, document.Headline, StretchKind.Headline);
        Add(stretches, document, document.Deck, StretchKind.Deck);
        Add(stretches, document, document.Caption, StretchKind.Caption);
        AddBlocks(stretches, document);
        stretches.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return new Story(CrossOut(document), WithoutOverlaps(stretches));
    }

    private static void AddBlocks(List<SpeechStretch> stretches, Document document)
    {
        // Of what stands in lists, tables and footnotes no paragraph goes on in the next.
        var end = 0;
        foreach (var block in BlockTree.All(document.Body))
        {
            switch (block)
            {
                case HeadingNode:
                    Add(stretches, document, block, StretchKind.Heading);
                    break;
                case ParagraphNode:
                    Add(stretches, document, block, block.Span.Start < end ? StretchKind.Other : StretchKind.Paragraph);
                    break;
                case ListNode or TableNode or FootnoteNode:
                    end = Math.Max(end, block.Span.End);
                    break;
            }
        }
    }

    private static void Add(List<SpeechStretch> stretches, Document document, Node? node, StretchKind kind)
    {
        if (node is not null && document.Prose.ToProse(node.Span) is { IsEmpty: false } span)
        {
            stretches.Add(new SpeechStretch(span, kind));
        }
    }

    private static List<SpeechStretch> WithoutOverlaps(List<SpeechStretch> stretches)
    {
        var end = 0;
        stretches.RemoveAll(stretch =>
        {
            var overlaps = stretch.Span.Start < end;
            end = Math.Max(end, stretch.Span.End);
            return overlaps;
        });
        return stretches;
    }

    // A sentence around code stays one sentence, and all places stay where they are.
    private static string CrossOut(Document document)
    {
        char[]? text = null;
        foreach (var inline in document.Inlines)
        {
            if (MarkdownSpans.IsNoProse(inline))
            {
                text ??= document.Prose.Text.ToCharArray();
                var span = document.Prose.ToProse(inline.Span);
                for (var i = span.Start; i < span.End; i++)
                {
                    text[i] = char.IsWhiteSpace(text[i]) ? text[i] : CrossedOut;
                }
            }
        }

        return text is null ? document.Prose.Text : new string(text);
    }
}
