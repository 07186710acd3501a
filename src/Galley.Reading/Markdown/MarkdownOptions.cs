namespace Galley.Reading.Markdown;

/// <summary>What a project says of its Markdown.</summary>
/// <param name="AllowRawHtml">Whether raw HTML reaches the page as it is written; otherwise it is escaped and reported.</param>
public sealed record MarkdownOptions(bool AllowRawHtml = false)
{
    /// <summary>Safe for text that others wrote.</summary>
    public static readonly MarkdownOptions Default = new();
}
