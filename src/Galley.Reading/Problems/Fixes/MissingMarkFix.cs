namespace Galley.Reading.Problems.Fixes;

/// <summary>
/// Closes a quotation before the words that say whose it is: <c>“We won, she said.</c> It must be one sentence with one such
/// place, so that nothing in it can be the writer's own words. Where an opening mark is missing, no place is certain.
/// </summary>
internal static class MissingMarkFix
{
    private const string Introduction = "a closing ";

    public static ProblemFix? Of(string text, Problem problem)
    {
        var missing = problem.Arguments[1];
        var open = problem.Span.Start;
        if (!missing.StartsWith(Introduction, StringComparison.Ordinal) || problem.Span.Length != 1 || text[open] != problem.Arguments[0][0] || text[open] == '\u201E' || !Opens(text, open))
        {
            return null;
        }

        var closing = missing.Substring(Introduction.Length);
        return EndOf(text, open + 1) is { } end && PlaceIn(text, open + 1, end) is { } place
            ? new ProblemFix($"Add the closing {closing}", new TextEdit(new SourceSpan(place, 0), closing))
            : null;
    }

    private static bool Opens(string text, int i) =>
        (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '\u2014' or '*' or '_')
        && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);

    // The end of the paragraph, or the next quotation; none if a mark stands there that may be the missing one.
    private static int? EndOf(string text, int start)
    {
        var lines = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\u201C' or '\u201D' or '\u201E' or '\u201F' or '"' or '\uFF02' or '\u00AB' or '\u00BB':
                    return Opens(text, i) ? i : null;
                case '\n' when ++lines == 2:
                    return i;
                case '\n' or '\r' or ' ' or '\t':
                    break;
                default:
                    lines = 0;
                    break;
            }
        }

        return text.Length;
    }

    private static int? PlaceIn(string text, int start, int end)
    {
        int? place = null;
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (',' or '?' or '!' or '.'))
            {
                continue;
            }

            // “*We won,* she said”: emphasis ends within the marks.
            var after = i + 1;
            while (after < end && text[after] is '*' or '_')
            {
                after++;
            }

            if (after >= end || !char.IsWhiteSpace(text[after]))
            {
                continue;
            }

            var rest = text.Substring(after, end - after);
            if (text[i] != '.' && SaidSo.IsAll(rest))
            {
                return place is null ? after : null;
            }

            if (SaidSo.Starts(rest) || (text[i] != ',' && rest.Trim().Length > 0))
            {
                return null;
            }
        }

        return place;
    }
}
