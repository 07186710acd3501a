using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace Galley.Reading.Markdown;

/// <summary>The Markdown that Galley reads: CommonMark with tables, footnotes, task lists, strikethrough and bare addresses.</summary>
internal static class Syntax
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>The syntax tree of a text. Places in it count from the start of the text.</summary>
    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline);
}
