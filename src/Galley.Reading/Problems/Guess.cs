namespace Galley.Reading.Problems;

/// <summary>A word that was probably meant.</summary>
/// <param name="Word">The word.</param>
/// <param name="IsOnly">Whether no other word is as near.</param>
public readonly record struct Guess(string Word, bool IsOnly)
{
    /// <summary>The question that a message ends with, with a space before it.</summary>
    public string Question => $" Did you mean '{Word}'?";
}
