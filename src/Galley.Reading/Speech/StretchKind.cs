namespace Galley.Reading.Speech;

/// <summary>What a stretch of text is.</summary>
public enum StretchKind
{
    /// <summary>The headline, where single marks are the rule and a colon names the speaker.</summary>
    Headline,

    /// <summary>The deck below the headline.</summary>
    Deck,

    /// <summary>The caption of a picture.</summary>
    Caption,

    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>A heading within the body.</summary>
    Heading,

    /// <summary>Anything else: a list item, a table cell.</summary>
    Other,
}
