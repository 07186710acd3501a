namespace Galley.Tool.Training;

/// <summary>How far an annotation can be trusted where it marks nothing.</summary>
internal enum Trust
{
    /// <summary>What is not marked is no name.</summary>
    Full,

    /// <summary>Persons, places and organisations are all marked; other names are not.</summary>
    NoMisc,

    /// <summary>A capitalised word that is not marked may still be a name.</summary>
    Marked,
}
