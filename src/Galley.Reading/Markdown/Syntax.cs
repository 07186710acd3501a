using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

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
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // So the parser says that its depth limit is exceeded.
            return null;
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
