namespace Galley.Reading.Names.Tagging;

/// <summary>How a sentence uses capitals.</summary>
internal enum CaseMode : byte
{
    /// <summary>Capitals mark names and beginnings.</summary>
    Mixed,

    /// <summary>Every word is in capitals; they mark nothing.</summary>
    Capitals,

    /// <summary>Nearly every word has a capital, as in a headline.</summary>
    Headline,

    /// <summary>No capital at all.</summary>
    Small,
}
