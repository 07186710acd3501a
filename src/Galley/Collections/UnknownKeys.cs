namespace Galley;

/// <summary>What it means that the front matter of an entry has a key which the schema does not know.</summary>
public enum UnknownKeys
{
    /// <summary>It is an error: most unknown keys are misspelt known ones.</summary>
    Error,

    /// <summary>It is a warning.</summary>
    Warning,

    /// <summary>It means nothing.</summary>
    Ignore,
}
