namespace Galley.Generators.Options;

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

    // Both matchers remember only the last wildcard: a later one makes the choices of an earlier one irrelevant, so the
    // time is at most the product of the lengths.
    private static bool MatchParts(string[] pattern, string[] path)
    {
        int p = 0, s = 0, star = -1, resume = 0;
        while (s < path.Length)
        {
            if (p < pattern.Length && pattern[p] == "**")
            {
                star = p++;
                resume = s;
            }
            else if (p < pattern.Length && MatchName(pattern[p], path[s]))
            {
                p++;
                s++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                s = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == "**")
        {
            p++;
        }

        return p == pattern.Length;
    }

    private static bool MatchName(string pattern, string name)
    {
        int p = 0, s = 0, star = -1, resume = 0;
        while (s < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = s;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || SameLetter(pattern[p], name[s])))
            {
                p++;
                s++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                s = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }

    private static bool SameLetter(char a, char b) => a == b || char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
