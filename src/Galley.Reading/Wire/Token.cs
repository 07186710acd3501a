namespace Galley.Reading.Wire;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>Anything between white space and the signs below.</summary>
    Word,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary><c>;</c>.</summary>
    Semicolon,

    /// <summary><c>(</c>.</summary>
    Open,

    /// <summary><c>)</c>.</summary>
    Close,

    /// <summary><c>/</c>.</summary>
    Slash,

    /// <summary><c>|</c>.</summary>
    Bar,

    /// <summary>A dash that stands alone, or an em dash anywhere.</summary>
    Dash,
}

/// <summary>A piece of a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    /// <summary>Where it stands.</summary>
    public SourceSpan Span => SourceSpan.FromBounds(Start, End);
}
