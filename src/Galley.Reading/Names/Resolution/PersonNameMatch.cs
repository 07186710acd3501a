namespace Galley.Reading.Names.Resolution;

/// <summary>Whether two full names may be those of one person.</summary>
internal static class PersonNameMatch
{
    /// <summary>Whether neither name says anything that the other denies.</summary>
    public static bool MayBeOne(PersonName a, PersonName b)
    {
        if (a.Suffix.Length > 0 && b.Suffix.Length > 0 && a.Suffix != b.Suffix)
        {
            return false;
        }

        if (a.IsFamilyFirst || b.IsFamilyFirst)
        {
            return a.Joined == b.Joined;
        }

        return (HasSameFamily(a, b) && HaveGivenNamesOfOne(a, b)) || IsPart(a.Words, b.Words) || IsPart(b.Words, a.Words);
    }

    private static bool HasSameFamily(PersonName a, PersonName b)
    {
        var length = a.Words.Length - a.FamilyStart;
        if (length != b.Words.Length - b.FamilyStart)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (PersonName.WithoutArticle(a.Words[a.FamilyStart + i]) != PersonName.WithoutArticle(b.Words[b.FamilyStart + i]))
            {
                return false;
            }
        }

        return true;
    }

    // John F. Kennedy and John Kennedy; but neither George W. and George H. W. Bush, nor John and Robert Kennedy.
    private static bool HaveGivenNamesOfOne(PersonName a, PersonName b)
    {
        var (longer, shorter) = a.FamilyStart >= b.FamilyStart ? (a, b) : (b, a);
        if (shorter.FamilyStart == 0 || !GivenNames.Match(longer.Words[0], shorter.Words[0]))
        {
            return false;
        }

        var at = 1;
        for (var i = 1; i < shorter.FamilyStart; i++)
        {
            while (at < longer.FamilyStart && !GivenNames.Match(longer.Words[at], shorter.Words[i]))
            {
                at++;
            }

            if (at++ >= longer.FamilyStart)
            {
                return false;
            }
        }

        // A second initial that differs is another person, even where the lists could be aligned: H. W. and W.
        return longer.FamilyStart == shorter.FamilyStart || shorter.FamilyStart == 1 || longer.Words[1][0] == shorter.Words[1][0];
    }

    // Two family names, of which the text may leave one out: López Obrador, Nicolás Maduro Moros.
    private static bool IsPart(string[] longer, string[] shorter)
    {
        if (shorter.Length < 2 || longer.Length <= shorter.Length)
        {
            return false;
        }

        return IsAt(longer, shorter, longer.Length - shorter.Length) || (longer.Length == shorter.Length + 1 && IsAt(longer, shorter, 0));
    }

    private static bool IsAt(string[] longer, string[] shorter, int start)
    {
        for (var i = 0; i < shorter.Length; i++)
        {
            if (longer[start + i] != shorter[i])
            {
                return false;
            }
        }

        return true;
    }
}
