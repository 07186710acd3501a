namespace Galley.Reading.Speech;

/// <summary>What a token is.</summary>
internal enum SpeechTokenKind : byte
{
    Word,
    Number,

    /// <summary>The ending of a possessive.</summary>
    Possessive,

    Comma,

    /// <summary>Full stop, question mark, exclamation mark, ellipsis.</summary>
    Terminator,

    Colon,
    Semicolon,
    Dash,
    OpenBracket,
    CloseBracket,

    /// <summary>A quotation mark, before marks are paired.</summary>
    Mark,

    /// <summary>A whole quotation, after marks are paired.</summary>
    Quotation,

    Other,
}
