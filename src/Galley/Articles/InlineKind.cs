namespace Galley;

/// <summary>What markup says of a stretch of text.</summary>
public enum InlineKind
{
    /// <summary>Stressed: mostly set in italics.</summary>
    Emphasis,

    /// <summary>Strongly stressed: mostly set in bold.</summary>
    Strong,

    /// <summary>Struck through.</summary>
    Strikethrough,

    /// <summary>Code.</summary>
    Code,

    /// <summary>A link.</summary>
    Link,

    /// <summary>An image; its text is the alternative text.</summary>
    Image,

    /// <summary>A reference to a footnote.</summary>
    FootnoteReference,

    /// <summary>The end of a line that the author set.</summary>
    LineBreak,

    /// <summary>A tag of raw HTML.</summary>
    Html,
}
