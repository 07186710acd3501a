using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Wire;

namespace Galley.Reading.Markdown;

/// <summary>Reads a body as plain paragraphs between blank lines, where its Markdown cannot be read.</summary>
internal static class PlainBody
{
    /// <summary>Reads the text of a file from a place on.</summary>
    public static ImmutableArray<BlockNode> Read(string text, int start, ProseWriter prose, TemplateWriter html)
    {
        var blocks = ImmutableArray.CreateBuilder<BlockNode>();
        var lines = Line.Read(text, start);
        for (var i = 0; i < lines.Count;)
        {
            var first = i++;
            while (i < lines.Count && lines[i].Gap == Gap.None)
            {
                i++;
            }

            var span = SourceSpan.FromBounds(lines[first].Start, lines[i - 1].End);
            prose.Separate("\n\n");
            prose.Copy(span.Start, span.End);
            html.Markup("<p>").Text(text, span.Start, span.End).Markup("</p>\n");
            blocks.Add(new ParagraphNode(span));
        }

        return blocks.ToImmutable();
    }
}
