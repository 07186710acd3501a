namespace Galley.Reading.Problems.Fixes;

/// <summary>Words that say who speaks, and nothing else: <c>she said.</c>, <c>said Senator Jane Doe on Tuesday.</c></summary>
internal static class SaidSo
{
    private const int MostWords = 12;

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "said", "says", "asked", "asks", "added", "adds", "replied", "replies", "explained", "explains", "recalled", "recalls", "warned", "warns",
    };

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal) { "he", "she", "they" };

    private static readonly HashSet<string> Days = new(StringComparer.Ordinal)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    };

    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];

    /// <summary>Whether a text begins with such words.</summary>
    public static bool Starts(string text)
    {
        var words = Words(text);
        return words.Count > 0 && (Verbs.Contains(words[0]) || VerbAfterSubject(words) > 0);
    }

    /// <summary>Whether a text is one sentence of such words.</summary>
    public static bool IsAll(string text)
    {
        var words = Words(text);
        if (words.Count is < 2 or > MostWords || !words[words.Count - 1].EndsWith(".", StringComparison.Ordinal))
        {
            return false;
        }

        words[words.Count - 1] = words[words.Count - 1].TrimEnd('.');
        if (!words.TrueForAll(IsWord))
        {
            return false;
        }

        var end = words.Count;
        if (end > 2 && words[end - 2] == "on" && Days.Contains(words[end - 1]))
        {
            end -= 2;
        }

        // "…, said Jane Doe", but not "…, said to be rich"; "…, she said", but not "…, she said it was late".
        return Verbs.Contains(words[0])
            ? end > 1 && (Pronouns.Contains(words[1]) || words[1] is "the" or "a" or "an" || char.IsUpper(words[1][0])) && !HasVerb(words, end)
            : VerbAfterSubject(words) == end - 1;
    }

    private static bool HasVerb(List<string> words, int end)
    {
        for (var i = 1; i < end; i++)
        {
            if (Verbs.Contains(words[i]) || words[i] is "is" or "was" or "are" or "were" or "has" or "had" or "have" or "will" or "would" or "to" or "that")
            {
                return true;
            }
        }

        return false;
    }

    // The verb after a pronoun, a name or a title, or -1.
    private static int VerbAfterSubject(List<string> words)
    {
        if (words.Count > 1 && Pronouns.Contains(words[0]))
        {
            return Verbs.Contains(words[1].TrimEnd('.', ',')) ? 1 : -1;
        }

        var i = words[0] is "the" or "The" ? 1 : 0;
        var first = i;
        while (i < words.Count && i < 6 && !Verbs.Contains(words[i].TrimEnd('.', ',')) && (char.IsUpper(words[i][0]) || first == 1))
        {
            i++;
        }

        return i > first && i < words.Count && Verbs.Contains(words[i].TrimEnd('.', ',')) ? i : -1;
    }

    private static bool IsWord(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            // "Sen.", "O’Neill", "Smith-Jones"
            if (!char.IsLetter(word[i]) && !(word[i] is '.' && i == word.Length - 1 && char.IsUpper(word[0]) && i < 5) && word[i] is not ('-' or '\'' or '\u2019'))
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var part in text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = part.Trim('*', '_');
            if (word.Length > 0)
            {
                words.Add(word.EndsWith("*.", StringComparison.Ordinal) || word.EndsWith("_.", StringComparison.Ordinal) ? word.TrimEnd('.').Trim('*', '_') + "." : word);
            }
        }

        return words;
    }
}
