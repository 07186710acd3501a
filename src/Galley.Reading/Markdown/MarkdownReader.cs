using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.FrontMatter;
using Galley.Reading.Problems;
using Galley.Reading.Text;

using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Galley.Reading.Markdown;

/// <summary>Reads Markdown.</summary>
public static class MarkdownReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="options">What the project says of Markdown.</param>
    public static Document Read(DocumentSource source, MarkdownOptions options)
    {
        var text = source.Text;
        var problems = ImmutableArray.CreateBuilder<Problem>();
        CharacterCheck.Check(source, problems);
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        FrontMatterReader.TryRead(text, start, problems, out var frontMatter, out var bodyStart);
        start = Math.Max(start, bodyStart);
        var prose = new ProseWriter(text);
        TextNode? headline = null;
        var body = ImmutableArray.CreateBuilder<BlockNode>();
        if (frontMatter?.Title is { } title)
        {
            headline = new TextNode(title.Span);
            prose.Say(title.Text, title.Span);
        }

        foreach (var block in Syntax.Parse(text.Substring(start)))
        {
            if (block is not LeafBlock { Inline: { } inlines } leaf || leaf is not (ParagraphBlock or HeadingBlock))
            {
                continue;
            }

            prose.Separate("\n\n");
            var first = -1;
            var last = 0;
            foreach (var literal in inlines.Descendants<LiteralInline>())
            {
                first = first < 0 ? literal.Span.Start + start : first;
                last = literal.Span.End + 1 + start;
                prose.Copy(literal.Span.Start + start, last);
            }

            if (first >= 0)
            {
                var span = SourceSpan.FromBounds(first, last);
                if (leaf is HeadingBlock { Level: 1 } && headline is null && body.Count == 0)
                {
                    headline = new TextNode(span);
                }
                else
                {
                    body.Add(leaf is HeadingBlock heading ? new HeadingNode(span, heading.Level) : new ParagraphNode(span));
                }
            }
        }

        return new Document(
            source, frontMatter, headline, null, null, null, null, null, body.ToImmutable(), null, null, problems.ToImmutable())
        {
            Format = DocumentFormat.Markdown,
            Prose = prose.ToProse(),
        };
    }
}
