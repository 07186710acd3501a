using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>
/// Brings the conventions of the corpora together, where they differ from those of newswire: a country or city is a place whatever it does, a
/// title or an article is no part of a name, and a name ends where its word ends, but for what <see cref="HyphenCuts"/> says.
/// </summary>
internal static class Conventions
{
    private static readonly HashSet<string> Titles = new(
        ["president", "vice", "prime", "minister", "general", "major", "colonel", "captain", "senator", "governor", "mayor", "dr.", "mr.", "mrs.", "ms.", "dr", "mr", "mrs", "ms",
            "professor", "prof.", "secretary", "director", "chairman", "ceo", "king", "queen", "prince", "princess", "sheriff", "detective", "sergeant", "lieutenant",
            "admiral", "ambassador", "congressman", "congresswoman", "councillor", "chancellor", "premier", "pope", "coach", "gov.", "gen.", "lt.", "col.", "sgt.", "capt.", "sen.", "rep.", "rev.", "judge", "justice", "us", "u.s.", "former", "sir", "the"],
        StringComparer.OrdinalIgnoreCase);

    // What these words end the name of is a place that people go to; one corpus calls it an organisation, the others do not.
    private static readonly HashSet<string> Facilities = new(
        ["Airport", "Arena", "Base", "Bridge", "Building", "Castle", "Cathedral", "Hall", "Hotel", "Mall", "Museum", "Palace", "Park", "Prison", "Square", "Stadium",
            "Station", "Street", "Theater", "Theatre", "Tower"],
        StringComparer.Ordinal);

    /// <summary>The documents with their names as newswire's conventions have them.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="lists">Says what a country or city is.</param>
    public static List<TrainingDocument> Apply(IEnumerable<TrainingDocument> documents, WordLists lists) =>
        documents.Select(document => document with { Names = Apply(document, lists) }).ToList();

    private static List<GoldName> Apply(TrainingDocument document, WordLists lists)
    {
        var names = new List<GoldName>();
        foreach (var name in document.Names)
        {
            var start = Start(document.Text, name);
            var end = End(document.Text, name);
            var label = LabelOf(document.Text[start..end], name.Label, isCut: end < name.End, lists);
            if (start < end && (names.Count == 0 || names[^1].End <= start))
            {
                names.Add(new GoldName(start, end, label));
            }
        }

        return names;
    }

    private static NameLabel LabelOf(string text, NameLabel label, bool isCut, WordLists lists) => label switch
    {
        NameLabel.Organization when IsSeat(text, lists) || IsFacility(text) => NameLabel.Place,

        // Corpora that call "London-based" something else mean all of it.
        NameLabel.Misc when isCut && lists.IsPlace(text) => NameLabel.Place,
        _ => label,
    };

    /// <summary>Whether a place often stands for its government.</summary>
    private static bool IsSeat(string text, WordLists lists) =>
        lists.IsPlace(text) && (lists.IsCountry(text) || text is "Washington" or "Beijing" or "Moscow" or "London" or "Brussels");

    /// <summary>Whether a name is that of a building or a ground.</summary>
    private static bool IsFacility(string text) => text.LastIndexOf(' ') is var space and > 0 && Facilities.Contains(text[(space + 1)..]);

    private static int Start(string text, GoldName name)
    {
        var start = name.Start;
        if (HyphenCuts.OutsideEnd(text, start, name.End) is var hyphen && hyphen > start)
        {
            start = hyphen + 1;
        }

        while (true)
        {
            var space = text.IndexOf(' ', start, name.End - start);
            var word = space < 0 ? "" : text[start..space];
            var isTitle = name.Label == NameLabel.Person ? Titles.Contains(word) : word is "the";
            if (!isTitle)
            {
                return start;
            }

            start = space + 1;
        }
    }

    /// <summary>A hyphen inside a word is no end, unless the tokenizer cuts there.</summary>
    private static int End(string text, GoldName name)
    {
        var word = name.End;
        while (word > name.Start && !Letters.IsBlank(text[word - 1]))
        {
            word--;
        }

        if (HyphenCuts.SuffixStart(text, word, name.End) is var hyphen && hyphen < name.End)
        {
            return hyphen;
        }

        var end = name.End;
        if (HyphenCuts.PrefixEnd(text, word, text.Length) != end && end + 1 < text.Length && text[end] == '-' && char.IsUpper(text[end + 1]))
        {
            while (end < text.Length && (text[end] == '-' || char.IsLetter(text[end])))
            {
                end++;
            }
        }

        return end;
    }
}
