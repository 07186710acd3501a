using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;
using Galley.Reading.Wire;

namespace Galley.Reading.Markdown;

/// <summary>Checks quotation marks in the prose of Markdown. Marks in code and in raw HTML are not the author's.</summary>
internal static class MarkdownQuotations
{
    /// <summary>Checks the headline and all paragraphs.</summary>
    public static void Check(
        Prose prose, TextNode? headline, ImmutableArray<BlockNode> body, ImmutableArray<InlineNode> inlines, ImmutableArray<Problem>.Builder problems)
    {
        var text = prose.Text.ToCharArray();
        foreach (var inline in inlines)
        {
            if (inline.Kind is InlineKind.Code or InlineKind.Html)
            {
                var span = prose.ToProse(inline.Span);
                for (var i = span.Start; i < span.End; i++)
                {
                    text[i] = 'x';
                }
            }
        }

        var paragraphs = ImmutableArray.CreateBuilder<BlockNode>();
        foreach (var block in BlockTree.All(body))
        {
            if (block is ParagraphNode && prose.ToProse(block.Span) is { IsEmpty: false } span)
            {
                paragraphs.Add(new ParagraphNode(span));
            }
        }

        var found = ImmutableArray.CreateBuilder<Problem>();
        QuotationBalance.Check(
            new string(text), headline is null ? null : new TextNode(prose.ToProse(headline.Span)), paragraphs.ToImmutable(), found);
        foreach (var problem in found)
        {
            problems.Add(problem with { Span = prose.ToSource(problem.Span) });
        }
    }
}
