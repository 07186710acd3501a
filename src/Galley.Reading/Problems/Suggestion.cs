namespace Galley.Reading.Problems;

/// <summary>What was certainly meant by a misspelt word: the only one that is near.</summary>
/// <param name="Written">The word as it stands within the problem's span.</param>
/// <param name="Meant">What to write in its place.</param>
public sealed record Suggestion(string Written, string Meant)
{
    /// <summary>The suggestion that a guess makes, or <see langword="null"/> if there is none or another is as near.</summary>
    /// <param name="written">The word as it stands in the file.</param>
    /// <param name="guess">The word that is near.</param>
    public static Suggestion? Of(string written, Guess? guess) => guess is { IsOnly: true } only ? new Suggestion(written, only.Word) : null;
}
