using Galley.Reading.Documents;
using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>The news agencies whose signs stand in datelines, bylines and credits.</summary>
public static class Agencies
{
    private const int LongestName = 48;

    // Signs of capitals are told by their capitals: "PA" is an agency, "Pa" is not.
    private static readonly Agency[] Table =
    [
        new("AA", "Anadolu Agency"),
        new("AAP", "Australian Associated Press"),
        new("AFP", "Agence France-Presse"),
        new("Anadolu", "Anadolu Agency"),
        new("ANSA", "Agenzia Nazionale Stampa Associata"),
        new("ANI", "Asian News International"),
        new("Antara", "Antara"),
        new("AP", "Associated Press"),
        new("APA", "Austria Presse Agentur"),
        new("Belga", "Belga"),
        new("Bernama", "Bernama"),
        new("Bloomberg", "Bloomberg News"),
        new("CP", "The Canadian Press"),
        new("dpa", "Deutsche Presse-Agentur"),
        new("EFE", "Agencia EFE"),
        new("EPA-EFE", "European Pressphoto Agency"),
        new("EPA", "European Pressphoto Agency"),
        new("Getty", "Getty Images"),
        new("Getty Images", "Getty Images"),
        new("IANS", "Indo-Asian News Service"),
        new("Interfax", "Interfax"),
        new("IRNA", "Islamic Republic News Agency"),
        new("Jiji", "Jiji Press"),
        new("KCNA", "Korean Central News Agency"),
        new("Kyodo", "Kyodo News"),
        new("Lusa", "Lusa"),
        new("MENA", "Middle East News Agency"),
        new("NTB", "Norsk Telegrambyr\u00E5"),
        new("PA", "PA Media"),
        new("PA Images", "PA Media"),
        new("PA Wire", "PA Media"),
        new("PTI", "Press Trust of India"),
        new("Reuters", "Reuters"),
        new("RIA Novosti", "RIA Novosti"),
        new("Ritzau", "Ritzaus Bureau"),
        new("SPA", "Saudi Press Agency"),
        new("TASS", "TASS"),
        new("TT", "Tidningarnas Telegrambyr\u00E5"),
        new("UPI", "United Press International"),
        new("VNA", "Vietnam News Agency"),
        new("WAM", "Emirates News Agency"),
        new("Xinhua", "Xinhua News Agency"),
        new("Yonhap", "Yonhap News Agency"),
    ];

    private static readonly Dictionary<string, Agency> Acronyms = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Agency> Names = new(StringComparer.OrdinalIgnoreCase);

    static Agencies()
    {
        foreach (var agency in Table)
        {
            if (Words.IsAllCapitals(agency.Sign, 0, agency.Sign.Length))
            {
                Acronyms.Add(agency.Sign, agency);
            }
            else
            {
                Names.Add(agency.Sign, agency);
            }
        }

        foreach (var agency in Table)
        {
            // In full, the sign is the name: that is what the text calls the agency.
            if (!Names.ContainsKey(agency.Name))
            {
                Names.Add(agency.Name, new Agency(agency.Name, agency.Name));
            }
        }
    }

    /// <summary>The agency that a sign or full name stands for.</summary>
    /// <param name="sign">The sign (<c>AFP</c>, <c>REUTERS</c>) or name (<c>the Associated Press</c>), without white space around it.</param>
    /// <returns>The agency, or <see langword="null"/> if none is known by that sign.</returns>
    public static Agency? Find(string sign)
    {
        const string Article = "the ";
        if (Acronyms.TryGetValue(sign, out var agency) || Names.TryGetValue(sign, out agency))
        {
            return agency;
        }

        var hasArticle = sign.StartsWith(Article, StringComparison.OrdinalIgnoreCase);
        return hasArticle && Names.TryGetValue(sign.Substring(Article.Length), out agency) ? agency : null;
    }

    /// <summary>The agency that a stretch of text names, nothing else being in it.</summary>
    internal static AgencyNode? Read(string text, int start, int end)
    {
        start = WhiteSpace.SkipForward(text, start, end);
        end = WhiteSpace.SkipBack(text, start, end);
        return start < end && end - start <= LongestName && Find(WhiteSpace.Collapse(text, start, end)) is { } agency
            ? new AgencyNode(SourceSpan.FromBounds(start, end), agency.Sign, agency.Name)
            : null;
    }

    /// <summary>The agency with which some tokens begin: that of the longest name.</summary>
    internal static AgencyNode? ReadFirst(string text, List<Token> tokens, int first, int last)
    {
        for (var end = Math.Min(last, first + 6); end > first; end--)
        {
            if (Read(text, tokens[first].Start, tokens[end - 1].End) is { } agency)
            {
                return agency;
            }
        }

        return null;
    }
}
