namespace Galley.Reading.Speech;

/// <summary>What a noun phrase is as a source.</summary>
internal enum NounPhraseKind : byte
{
    None,
    Pronoun,

    /// <summary>Its head is one of the names given.</summary>
    Name,

    /// <summary>Its head looks like a name, but is none of those given.</summary>
    UnknownName,

    /// <summary>A description: a U.S. official.</summary>
    Description,
}
