namespace Galley.Reading.Names;

/// <summary>The language codes that a file's name may state.</summary>
internal static class LanguageCodes
{
    // ISO 639-1, whole.
    private const string TwoLetters =
        "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj "
        + "fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky "
        + "la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru "
        + "rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo "
        + "za zh zu";

    // ISO 639-3 gives a meaning to nearly half of all words of three letters ("min", "raw", "fin"), so only languages
    // that people write news in, that have no code of two letters, and whose code is no common ending.
    private const string ThreeLetters =
        "arz bho brx ceb chr ckb cmn csb dsb fil gsw haw hil hsb ilo kab kok lij mni nds nso pap sah scn shi smn szl tzm vec wuu yue zgh";

    private static readonly HashSet<string> Known = new((TwoLetters + " " + ThreeLetters).Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a code in small letters is one of them.</summary>
    public static bool IsKnown(string code) => Known.Contains(code);
}
