namespace Galley.Reading.Wire;

/// <summary>Words that show that a name in a credit is not a person's.</summary>
internal static class OrganizationWords
{
    private static readonly HashSet<string> Organizations = new(StringComparer.OrdinalIgnoreCase)
    {
        "agency", "archive", "archives", "army", "association", "authority", "bureau", "center", "centre", "commission", "committee",
        "company", "council", "courtesy", "department", "force", "foundation", "government", "group", "guard", "handout", "house",
        "images", "institute", "library", "media", "ministry", "museum", "navy", "network", "news", "office", "party", "photo", "photos",
        "pictures", "police", "pool", "press", "service", "society", "states", "studio", "television", "times", "tv", "university",
    };

    // What stands in the place of a photographer who is not named.
    private static readonly HashSet<string> StandIns = new(StringComparer.OrdinalIgnoreCase)
    {
        "staff", "stringer", "stringers", "str",
    };

    private static readonly HashSet<string> Newsrooms = new(StringComparer.OrdinalIgnoreCase)
    {
        "newsroom", "newsrooms", "staff", "staffs", "bureau", "bureaus", "bureaux", "desk", "desks", "team", "teams", "office", "offices",
        "others", "agencies", "wires", "colleagues", "interns",
    };

    private static readonly HashSet<string> Posts = new(StringComparer.OrdinalIgnoreCase)
    {
        "writer", "writers", "journalist", "journalists", "reporter", "reporters", "correspondent", "correspondents", "photographer",
        "photographers", "videojournalist", "videojournalists", "producer", "producers", "researcher", "researchers", "editor", "editors",
        "analyst", "columnist", "videographer", "videographers", "freelancer", "freelancers", "stringer", "stringers",
    };

    /// <summary>Whether some tokens name an organisation.</summary>
    public static bool IsOrganization(string text, List<Token> tokens, int first, int end) => IndexOf(Organizations, text, tokens, first, end) >= 0;

    /// <summary>Whether a token stands in the place of a photographer who is not named: <c>REUTERS/Stringer</c>.</summary>
    public static bool IsStandIn(string text, Token token) => StandIns.Contains(Words.Text(text, token));

    /// <summary>Whether some tokens name a newsroom or its people as a body: <c>the Hanoi newsroom</c>, <c>Reuters staff</c>.</summary>
    public static bool IsNewsroom(string text, List<Token> tokens, int first, int end) => IndexOf(Newsrooms, text, tokens, first, end) >= 0;

    /// <summary>The index of the last token that names a post, such as <c>writer</c>, or -1.</summary>
    public static int LastPost(string text, List<Token> tokens, int first, int end) => IndexOf(Posts, text, tokens, first, end);

    private static int IndexOf(HashSet<string> words, string text, List<Token> tokens, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (tokens[i].Kind == TokenKind.Word && words.Contains(Words.Text(text, tokens[i])))
            {
                return i;
            }
        }

        return -1;
    }
}
