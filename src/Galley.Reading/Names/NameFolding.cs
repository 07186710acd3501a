using System.Text;

namespace Galley.Reading.Names;

/// <summary>What counts as the same writing of a name: any white space is one space, and all apostrophes are one.</summary>
internal static class NameFolding
{
    /// <summary>The name in its one writing.</summary>
    public static string Of(string name)
    {
        if (IsFolded(name))
        {
            return name;
        }

        var folded = new StringBuilder(name.Length);
        var isGap = false;
        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c))
            {
                isGap = true;
                continue;
            }

            if (isGap && folded.Length > 0)
            {
                folded.Append(' ');
            }

            isGap = false;
            folded.Append(Of(c));
        }

        return folded.ToString();
    }

    /// <summary>A character that is not white space in its one writing.</summary>
    public static char Of(char c) => c is '\u2019' or '\u2018' or '\u02BC' ? '\'' : c;

    /// <summary>
    /// The name in capitals, as headlines and datelines set it, or <see langword="null"/> if that is no other writing or too
    /// short to be told from initials.
    /// </summary>
    /// <param name="folded">The name in its one writing.</param>
    public static string? Capitals(string folded)
    {
        var letters = 0;
        foreach (var c in folded)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 2 && HasSmall(folded) ? folded.ToUpperInvariant() : null;
    }

    /// <summary>Whether a text holds capitals and no small letter.</summary>
    public static bool IsCapitals(string text)
    {
        var hasCapital = false;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            hasCapital |= char.IsUpper(c);
        }

        return hasCapital;
    }

    // Most names have their one writing already.
    private static bool IsFolded(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var isSpace = char.IsWhiteSpace(c);
            if (isSpace ? c != ' ' || i == 0 || i == name.Length - 1 || name[i - 1] == ' ' : c != Of(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasSmall(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }
}
