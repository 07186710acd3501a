namespace Galley.Reading.Problems.Fixes;

/// <summary>Writes the word that was meant for the one that stands there.</summary>
internal static class SuggestionFix
{
    public static ProblemFix? Of(string text, Problem problem)
    {
        if (problem.Suggestion is not { Written.Length: > 0 } suggestion)
        {
            return null;
        }

        // In a list of flags, or an address with an anchor, the word is a part of what is marked. One that is escaped there
        // is not found, and one that stands there twice may be either.
        var (start, end) = (problem.Span.Start, problem.Span.End);
        var at = text.IndexOf(suggestion.Written, start, end - start, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(suggestion.Written, at + 1, end - at - 1, StringComparison.Ordinal) >= 0 || !IsSafe(suggestion.Meant))
        {
            return null;
        }

        return new ProblemFix(
            $"Change to '{suggestion.Meant}'",
            new TextEdit(new SourceSpan(at, suggestion.Written.Length), suggestion.Meant));
    }

    // What means itself in YAML, in quotation marks and without, and in an address.
    private static bool IsSafe(string meant)
    {
        foreach (var c in meant)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '/' or '.' or '#' or ':' or ' ' or '+' or '~'))
            {
                return false;
            }
        }

        return meant.Length > 0 && !meant.Contains(": ") && !meant.Contains(" #") && meant.Trim() == meant;
    }
}
