namespace Galley.Compiling.Options;

/// <summary>Matches paths against MSBuild's file patterns: <c>?</c>, <c>*</c> and <c>**</c>, without regard to case.</summary>
internal static class Glob
{
    /// <summary>Whether <paramref name="path"/> (with <c>/</c>) matches <paramref name="pattern"/>.</summary>
    public static bool IsMatch(string pattern, string path) =>
        MatchParts(Normalize(pattern).Split('/'), path.Split('/'));

    /// <summary>The folders before the first part of the pattern that holds a wildcard, with <c>/</c> at the end, or an empty string.</summary>
    public static string FixedPart(string pattern)
    {
        pattern = Normalize(pattern);
        var wildcard = pattern.IndexOfAny(['*', '?']);
        var slash = pattern.LastIndexOf('/', wildcard < 0 ? Math.Max(pattern.Length - 1, 0) : wildcard);
        return pattern.Substring(0, slash + 1);
    }

    private static string Normalize(string pattern)
    {
        pattern = pattern.Trim().Replace('\\', '/');
        return pattern.StartsWith("./", StringComparison.Ordinal) ? pattern.Substring(2) : pattern;
    }

    private static bool MatchParts(string[] pattern, string[] path) =>
        Match(pattern.Length, path.Length, p => pattern[p] == "**", (p, s) => MatchName(pattern[p], path[s]));

    private static bool MatchName(string pattern, string name) =>
        Match(pattern.Length, name.Length, p => pattern[p] == '*', (p, s) => pattern[p] == '?' || SameLetter(pattern[p], name[s]));

    // Only the last wildcard is remembered: a later one makes the choices of an earlier one irrelevant, so the time is at
    // most the product of the lengths.
    private static bool Match(int patternLength, int length, Func<int, bool> isWildcard, Func<int, int, bool> matches)
    {
        int p = 0, s = 0, wildcard = -1, resume = 0;
        while (s < length)
        {
            if (p < patternLength && isWildcard(p))
            {
                wildcard = p++;
                resume = s;
            }
            else if (p < patternLength && matches(p, s))
            {
                p++;
                s++;
            }
            else if (wildcard >= 0)
            {
                p = wildcard + 1;
                s = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < patternLength && isWildcard(p))
        {
            p++;
        }

        return p == patternLength;
    }

    private static bool SameLetter(char a, char b) => a == b || char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
