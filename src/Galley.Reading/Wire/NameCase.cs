using System.Text;

namespace Galley.Reading.Wire;

/// <summary>Gives names that a credit or dateline sets in capitals their normal form.</summary>
public static class NameCase
{
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "van", "von", "der", "den", "ter", "zu", "la", "le",
        "el", "al", "bin", "bint", "ibn", "y",
    };

    // Within a place's hyphens: Port-au-Prince, Aix-en-Provence, Stoke-on-Trent.
    private static readonly HashSet<string> HyphenParticles = new(StringComparer.OrdinalIgnoreCase)
    {
        "au", "aux", "en", "sur", "sous", "upon", "on", "in", "of", "the", "de", "du", "la", "le", "les",
    };

    /// <summary>
    /// The name in normal capitals: <c>Saul Loeb</c> for <c>SAUL LOEB</c>, <c>O'Brien</c>, <c>McDonald</c>, <c>Jean-Paul</c>,
    /// <c>Ursula von der Leyen</c>. Initials such as <c>J.K.</c> stay. A name that has small letters of its own is returned as it is.
    /// </summary>
    /// <param name="name">The name, its words parted by single spaces.</param>
    public static string FromCapitals(string name)
    {
        var words = name.Split(' ');
        foreach (var word in words)
        {
            if (!IsCapitals(word) && !Particles.Contains(word))
            {
                return name;
            }
        }

        var builder = new StringBuilder(name.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
            {
                builder.Append(' ');
            }

            AppendWord(builder, words[i], isFirst: i == 0, isLast: i == words.Length - 1);
        }

        return builder.ToString();
    }

    // McDONALD and MacDONALD count: only the letters of the prefix are small.
    private static bool IsCapitals(string word)
    {
        var start = word.StartsWith("Mc", StringComparison.Ordinal) ? 2 : word.StartsWith("Mac", StringComparison.Ordinal) ? 3 : 0;
        return start < word.Length && !HasLower(word, start) && (start == 0 || char.IsUpper(word[start]));
    }

    private static bool HasLower(string word, int start)
    {
        for (var i = start; i < word.Length; i++)
        {
            if (char.IsLower(word[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static void AppendWord(StringBuilder builder, string word, bool isFirst, bool isLast)
    {
        if (!isFirst && !isLast && Particles.Contains(word))
        {
            builder.Append(word.ToLowerInvariant());
        }
        else if (IsRoman(word) && isLast && !isFirst || IsInitials(word) && isFirst && !isLast)
        {
            builder.Append(word);
        }
        else
        {
            var parts = word.Split('-');
            for (var i = 0; i < parts.Length; i++)
            {
                var inner = i > 0 && i < parts.Length - 1 && HyphenParticles.Contains(parts[i]);
                var article = i == 0 && parts.Length > 1 && !isFirst && Particles.Contains(parts[i]);
                builder.Append(i > 0 ? "-" : "").Append(inner || article ? parts[i].ToLowerInvariant() : Capitalize(parts[i]));
            }
        }
    }

    private static bool IsRoman(string word) => word is "II" or "III" or "IV";

    // JK, JD, TJ: two consonants before a surname are initials. Ng is a name.
    private static bool IsInitials(string word) =>
        word.Length == 2 && word != "NG" && char.IsLetter(word[0]) && char.IsLetter(word[1]) && word[0] < '\u0080' && word[1] < '\u0080'
        && "AEIOUY".IndexOf(word[0]) < 0 && "AEIOUY".IndexOf(word[1]) < 0;

    private static string Capitalize(string part)
    {
        var letters = part.ToCharArray();
        var atStart = true;
        var run = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var c = letters[i];
            if (!char.IsLetter(c))
            {
                // After a full stop a new initial begins; after an apostrophe a new word only where one letter stands before
                // it: O'Brien and N'Djamena, but Xi'an and Ma'ariv.
                var isApostrophe = c is '\'' or '\u2019' or '\u2018';
                atStart = isApostrophe ? run <= 1 : c == '.' || atStart;
                run = 0;
                continue;
            }

            var afterMc = i == 2 && letters[0] == 'M' && letters[1] == 'c'
                && letters.Length >= 5 && char.IsLetter(letters[3]) && char.IsLetter(letters[4]);
            var afterMac = i == 3 && part.StartsWith("Mac", StringComparison.Ordinal);
            letters[i] = atStart || afterMc || afterMac ? c : ToLower(c);
            atStart = false;
            run++;
        }

        return new string(letters);
    }

    // The invariant culture leaves the Turkish dotted capital as it is on some runtimes and not on others.
    private static char ToLower(char c) => c == '\u0130' ? 'i' : char.ToLowerInvariant(c);
}
