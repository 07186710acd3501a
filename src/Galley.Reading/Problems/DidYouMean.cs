namespace Galley.Reading.Problems;

/// <summary>Finds the word that was probably meant.</summary>
public static class DidYouMean
{
    private const int Limit = 2;

    /// <summary>
    /// The candidate nearest to a misspelt word: at most two letters added, left out, changed or swapped with the next one,
    /// and at most one in every three. Case does not count. The first of equally near candidates wins.
    /// </summary>
    /// <param name="value">The word as written.</param>
    /// <param name="candidates">The known words.</param>
    /// <returns>The candidate, or <see langword="null"/> if none is near.</returns>
    public static string? Nearest(string value, IEnumerable<string> candidates) => Find(value, candidates)?.Word;

    /// <summary>The same as <see cref="Nearest"/>, and whether it is the only candidate that is so near.</summary>
    /// <param name="value">The word as written.</param>
    /// <param name="candidates">The known words.</param>
    /// <returns>The candidate, or <see langword="null"/> if none is near.</returns>
    public static Guess? Find(string value, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var isOnly = true;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var allowed = Math.Min(Limit, Math.Max(value.Length, candidate.Length) / 3);
            if (Math.Abs(value.Length - candidate.Length) > allowed)
            {
                continue;
            }

            var distance = Distance(value.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance <= allowed && distance < least)
            {
                nearest = candidate;
                isOnly = true;
                least = distance;
            }
            else if (distance == least && candidate != nearest)
            {
                isOnly = false;
            }
        }

        return nearest is null ? null : new Guess(nearest, isOnly);
    }

    // Damerau–Levenshtein in the form that edits no stretch twice ("optimal string alignment").
    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
