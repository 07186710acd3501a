namespace Galley.Reading.Time.Text;

/// <summary>What a token is.</summary>
internal enum TimeTokenKind : byte
{
    /// <summary>The end of a stretch or a paragraph: no expression crosses it.</summary>
    Break,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, with commas between groups of three.</summary>
    Number,

    /// <summary>Any other character.</summary>
    Symbol,
}
