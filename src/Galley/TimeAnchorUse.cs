namespace Galley;

/// <summary>What an expression's value was resolved against.</summary>
public enum TimeAnchorUse
{
    /// <summary>Nothing: the text states the value, or the value stays as the text states it.</summary>
    None = 0,

    /// <summary>The date of publication.</summary>
    Publication = 1,

    /// <summary>A date that stands earlier in the text.</summary>
    Narrative = 2,

    /// <summary>The date of the dateline.</summary>
    Dateline = 3,
}
