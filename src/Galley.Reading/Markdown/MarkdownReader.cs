using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.FrontMatter;
using Galley.Reading.Problems;
using Galley.Reading.Text;

namespace Galley.Reading.Markdown;

/// <summary>Reads Markdown: CommonMark with tables, footnotes, task lists, strikethrough and bare addresses.</summary>
public static class MarkdownReader
{
    /// <summary>
    /// Reads a file. Every text has a document: parts that are missing are <see langword="null"/> or empty, and what is wrong
    /// stands in <see cref="Document.Problems"/>, ordered by position.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="options">What the project says of Markdown.</param>
    public static Document Read(DocumentSource source, MarkdownOptions options)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        CharacterCheck.Check(source, problems);
        var start = source.Text.Length > 0 && source.Text[0] == '\uFEFF' ? 1 : 0;
        FrontMatterReader.TryRead(source.Text, start, problems, out var frontMatter, out var bodyStart);
        var content = MarkdownContent.Read(source, Math.Max(start, bodyStart), frontMatter, options, problems);
        CheckParts(source.Text, Math.Max(start, bodyStart), content, problems);
        MarkdownQuotations.Check(content.Prose, content.Headline, content.Body, content.Inlines, problems);
        var parts = WireParts.Of(source.Text, content.Prose, content.Body);
        var words = CountWords(content.Prose, parts.Body);
        return new Document(
            source,
            frontMatter,
            content.Headline,
            frontMatter?.Description is { } description ? new TextNode(description.Span) : null,
            Timestamp: null,
            Caption: null,
            Byline(frontMatter),
            parts.Dateline,
            parts.Body,
            parts.CreditLine,
            parts.ContributionLine,
            problems.OrderBy(problem => problem.Span.Start).ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal).ToImmutableArray())
        {
            Format = DocumentFormat.Markdown,
            Prose = content.Prose,
            Inlines = content.Inlines,
            Targets = content.Targets,
            Html = content.Html,
            WordCount = words.Total,
            ReadingSeconds = words.Seconds,
        };
    }

    private static void CheckParts(string text, int start, MarkdownContent content, ImmutableArray<Problem>.Builder problems)
    {
        var hasBody = content.Body.Any(block => block is not (HeadingNode or ThematicBreakNode));
        if (content.Headline is { } headline)
        {
            if (!hasBody)
            {
                problems.Add(Problem.Of(Rules.MissingBody, headline.Span));
            }
        }
        else if (content.Body.IsEmpty)
        {
            problems.Add(Problem.Of(Rules.EmptyDocument, default));
        }
        else
        {
            problems.Add(Problem.Of(
                Rules.MissingHeadline, FirstLine(text, start), "Write 'title' in the front matter, or begin with a line '# Headline'"));
        }
    }

    private static SourceSpan FirstLine(string text, int start)
    {
        var lines = Wire.Line.Read(text, start);
        return lines.Count == 0 ? default : lines[0].Span;
    }

    private static BylineNode? Byline(FrontMatterNode? frontMatter)
    {
        if (frontMatter is null || frontMatter.Authors.IsEmpty)
        {
            return null;
        }

        var authors = ImmutableArray.CreateBuilder<NameNode>();
        foreach (var author in frontMatter.Authors)
        {
            // An anchor's alias stands where its anchor stands.
            if (authors.Count == 0 || author.Span.Start >= authors[authors.Count - 1].Span.End)
            {
                authors.Add(new NameNode(author.Span, author.Text));
            }
        }

        var span = SourceSpan.FromBounds(authors[0].Span.Start, authors[authors.Count - 1].Span.End);
        return new BylineNode(span, authors.ToImmutable(), Agency: null);
    }

    private static WordCount CountWords(Prose prose, ImmutableArray<BlockNode> body)
    {
        var words = new WordCount();
        foreach (var block in BlockTree.All(body))
        {
            if (block is ParagraphNode or HeadingNode or CodeBlockNode)
            {
                words.Add(prose.Text, prose.ToProse(block.Span));
            }
        }

        return words;
    }
}
