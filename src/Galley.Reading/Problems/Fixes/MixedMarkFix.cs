namespace Galley.Reading.Problems.Fixes;

/// <summary>Writes the mark that closes a quotation in the manner in which it was opened.</summary>
internal static class MixedMarkFix
{
    public static ProblemFix? Of(string text, Problem problem)
    {
        var (mark, opening, closing) = (problem.Arguments[0], problem.Arguments[1], problem.Arguments[2]);
        var (start, end) = (problem.Span.Start, problem.Span.End);

        // German and Polish close the low mark differently. A character reference of Markdown is another text than the mark that
        // it gives.
        if (opening == "\u201E" || end - start != mark.Length || string.CompareOrdinal(text, start, mark, 0, mark.Length) != 0)
        {
            return null;
        }

        // It must be able to close. After a number it may be inches; before a word it may open another quotation, and then
        // what is missing is the end of the first one.
        var isAfterText = start > 0 && !char.IsWhiteSpace(text[start - 1]) && !char.IsDigit(text[start - 1]);
        var isBeforeWord = end < text.Length && char.IsLetterOrDigit(text[end]);
        return isAfterText && !isBeforeWord
            ? new ProblemFix($"Change {mark} to {closing}", new TextEdit(problem.Span, closing))
            : null;
    }
}
