namespace Galley.Reading.Names.Resolution;

/// <summary>Titles and forms of address that stand before the names of persons, and are no part of them.</summary>
internal static class Honorifics
{
    private static readonly SlugSet Words = new(
        ("mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess president vice premier minister "
        + "chancellor leader chairman chairwoman chair senator sen sens congressman congresswoman representative rep reps governor gov "
        + "govs mayor king queen prince princess crown emperor empress sultan emir sheikh sheik ayatollah imam mullah pope cardinal "
        + "archbishop bishop reverend rev father rabbi pastor saint general gen lieutenant lt colonel col major maj captain capt "
        + "commander cmdr sergeant sgt corporal cpl private pvt admiral adm marshal judge justice magistrate attorney secretary "
        + "ambassador envoy spokesman spokeswoman spokesperson director commissioner speaker deputy officer detective sheriff inspector "
        + "constable coach manager captain owner editor author actor actress singer rapper comedian director filmmaker "
        + "mp mps msp administrator superintendent treasurer principal sheriffs chef president-elect ex-president prime foreign defense defence first former then-president taoiseach brig")
            .Split(' '));

    /// <summary>Whether a word is a title.</summary>
    /// <param name="slug">The word as a slug.</param>
    public static bool Contains(string slug) => Words.Contains(slug);

    /// <summary>The title that a stretch of text is, as a slug, or <see langword="null"/>.</summary>
    public static string? Find(string text, int start, int end) => Words.Find(text, start, end);
}
