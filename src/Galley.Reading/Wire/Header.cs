using Galley.Reading.Documents;

namespace Galley.Reading.Wire;

/// <summary>What stands above the story.</summary>
internal sealed class Header
{
    /// <summary>The headline.</summary>
    public TextNode? Headline { get; set; }

    /// <summary>The line that sums the story up.</summary>
    public TextNode? Deck { get; set; }

    /// <summary>When the story was published.</summary>
    public TimestampNode? Timestamp { get; set; }

    /// <summary>The caption of the story's picture.</summary>
    public CaptionNode? Caption { get; set; }

    /// <summary>Who wrote the story.</summary>
    public BylineNode? Byline { get; set; }

    /// <summary>The line at which the story begins.</summary>
    public int BodyLine { get; set; }
}
