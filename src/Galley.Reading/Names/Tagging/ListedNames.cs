namespace Galley.Reading.Names.Tagging;

/// <summary>Nationalities and events, which lists and rules know better than the model does.</summary>
internal static class ListedNames
{
    private static readonly ulong Clitic = TextHash.OfLower("'s");

    private static readonly ulong[] EventEndings = [TextHash.OfLower("war"), TextHash.OfLower("olympics"), TextHash.OfLower("paralympics")];

    /// <summary>The length in tokens of the event that begins at a token; 0 if none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The token.</param>
    public static int EventAt(TaggerText text, int i)
    {
        var phrase = PhraseAt(text, i, GazetteerBits.Event);
        if (phrase > 0)
        {
            return phrase;
        }

        if (text.Runs.StartOf(i) == i && text.Runs.EndOf(i) - i is > 1 and < 6 && Array.IndexOf(EventEndings, text.Token(text.Runs.EndOf(i) - 1).Lower) >= 0)
        {
            return text.Runs.EndOf(i) - i;
        }

        return IsListed(text, i, GazetteerBits.Event) ? 1 : 0;
    }

    /// <summary>The length in tokens of the nationality that begins at a token; 0 if none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The token.</param>
    public static int NationalityAt(TaggerText text, int i)
    {
        var phrase = PhraseAt(text, i, GazetteerBits.Nationality);
        return phrase > 0 ? phrase : IsListed(text, i, GazetteerBits.Nationality) ? 1 : 0;
    }

    /// <summary>Whether the clitic after an organisation belongs to its name, as in <c>Moody's</c> and <c>Standard &amp; Poor's</c>.</summary>
    public static bool HasClitic(TaggerText text, int i, int length)
    {
        const GazetteerBits organizations = GazetteerBits.Company | GazetteerBits.Media | GazetteerBits.Institution | GazetteerBits.Group;
        var clitic = i + length;
        if (clitic >= text.Tokens.Count || text.Token(clitic).Lower != Clitic)
        {
            return false;
        }

        var lists = text.Phrases.BeginsAt(i) & text.Phrases.EndsAt(clitic) & organizations;
        for (var k = i + 1; k < clitic; k++)
        {
            lists &= text.Phrases.GoesThrough(k);
        }

        return lists != 0;
    }

    /// <summary>Whether some tokens are also a place of the gazetteers.</summary>
    public static bool IsPlace(TaggerText text, int i, int length)
    {
        const GazetteerBits places = GazetteerBits.Country | GazetteerBits.City | GazetteerBits.Region | GazetteerBits.Landmark;
        return ((length == 1 ? text.Token(i).Lists : text.Phrases.BeginsAt(i)) & places) != 0;
    }

    private static bool IsListed(TaggerText text, int i, GazetteerBits list)
    {
        ref readonly var word = ref text.Token(i);
        return (word.Lists & list) != 0 && (word.Case is WordCase.Initial or WordCase.Inner or WordCase.Unknown);
    }

    private static int PhraseAt(TaggerText text, int i, GazetteerBits list)
    {
        if ((text.Phrases.BeginsAt(i) & list) == 0)
        {
            return 0;
        }

        var end = i + 1;
        while (end < text.Tokens.Count && (text.Phrases.EndsAt(end) & list) == 0 && (text.Phrases.GoesThrough(end) & list) != 0)
        {
            end++;
        }

        return end < text.Tokens.Count && (text.Phrases.EndsAt(end) & list) != 0 && WordReader.IsCapitalised(text.Token(end).Case) ? end - i + 1 : 0;
    }
}
