using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.FrontMatter;
using Galley.Reading.Problems;
using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>Reads plain newswire.</summary>
public static class WireReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// Reads a file. Every text has a document: parts that are missing are <see langword="null"/> or empty, and what is wrong
    /// stands in <see cref="Document.Problems"/>, ordered by position.
    /// </summary>
    /// <param name="source">The file.</param>
    public static Document Read(DocumentSource source)
    {
        var text = source.Text;
        var problems = ImmutableArray.CreateBuilder<Problem>();
        CharacterCheck.Check(source, problems);

        var start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        FrontMatterReader.TryRead(text, start, problems, out var frontMatter, out var bodyStart);
        var lines = Line.Read(text, Math.Max(start, bodyStart));
        if (lines.Count == 0)
        {
            problems.Add(Problem.Of(Rules.EmptyDocument, default));
            return Make(source, frontMatter, new Header(), new Body(null, ImmutableArray<BlockNode>.Empty), null, null, problems);
        }

        var header = HeaderReader.Read(text, lines, problems);
        var tail = TailReader.Read(text, lines, header.BodyLine);
        var body = BodyReader.Read(text, lines, header.BodyLine, tail, problems);
        var creditLine = ReadCreditLine(text, lines, tail.CreditLine, problems);
        var contributionLine = ReadContributionLine(text, lines, tail.ContributionLine, problems);
        if (header.Headline is { } headline && !body.Blocks.Any(block => block is ParagraphNode))
        {
            problems.Add(Problem.Of(Rules.MissingBody, headline.Span));
        }

        QuotationBalance.Check(text, header.Headline, body.Blocks, problems);
        return Make(source, frontMatter, header, body, creditLine, contributionLine, problems);
    }

    private static CreditLineNode? ReadCreditLine(
        string text, List<Line> lines, LineRange range, ImmutableArray<Problem>.Builder problems) =>
        range.IsEmpty ? null
        : text[lines[range.First].Start] == '(' ? CreditLineReader.Read(text, lines[range.First].Start, lines[range.Last].End, problems)
        : CreditLineReader.ReadBare(text, lines[range.First].Start, lines[range.Last].End);

    private static CreditLineNode? ReadContributionLine(
        string text, List<Line> lines, LineRange range, ImmutableArray<Problem>.Builder problems)
    {
        if (range.IsEmpty)
        {
            return null;
        }

        var isBelowSeparator = lines[range.First].Gap == Gap.Separator;
        return ContributionLineReader.Read(text, lines[range.First].Start, lines[range.Last].End, isBelowSeparator, problems);
    }

    private static Document Make(
        DocumentSource source,
        FrontMatterNode? frontMatter,
        Header header,
        Body body,
        CreditLineNode? creditLine,
        CreditLineNode? contributionLine,
        ImmutableArray<Problem>.Builder problems)
    {
        var document = new Document(
            source,
            frontMatter,
            header.Headline,
            header.Deck,
            header.Timestamp,
            header.Caption,
            header.Byline,
            body.Dateline,
            body.Blocks,
            creditLine,
            contributionLine,
            problems.Count == 0 ? ImmutableArray<Problem>.Empty : problems.OrderBy(problem => problem.Span.Start).ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal).ToImmutableArray());
        var words = new WordCount();
        foreach (var block in body.Blocks)
        {
            words.Add(source.Text, block.Span);
        }

        return document with { Html = WireHtml.Of(document), WordCount = words.Total, ReadingSeconds = words.Seconds };
    }
}
