using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Galley.Reading.Markdown;

/// <summary>The Markdown that Galley reads: CommonMark with tables, footnotes, task lists, strikethrough and bare addresses.</summary>
internal static class Syntax
{
    /// <summary>How deep blocks and inlines may stand within each other.</summary>
    public const int DepthLimit = 100;

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The syntax tree of a text, or <see langword="null"/> if its parts stand too deep within each other.</summary>
    /// <param name="text">The text; places in the tree count from its start.</param>
    public static MarkdownDocument? Parse(string text)
    {
        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline);
            UnescapePipes(document);
            return document;
        }
        catch (ArgumentException)
        {
            // So the parser says that its depth limit is exceeded.
            return null;
        }
    }

    // GitHub's specification: "It is possible to include a pipe in a cell's content by escaping it, including inside other
    // inline spans". The parser leaves the backslash in code.
    private static void UnescapePipes(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<MdTableCell>().SelectMany(cell => cell.Descendants<CodeInline>()))
        {
            code.Content = code.Content.Replace("\\|", "|");
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseAutoLinks()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UsePreciseSourceLocation();
        builder.MaximumNestingDepth = DepthLimit;
        return builder.Build();
    }
}
