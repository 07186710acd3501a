namespace Galley.Reading.Names.Tagging;

/// <summary>Works out what is known of a word from its characters and the lexicon.</summary>
internal static class WordReader
{
    /// <summary>The hash by which a word is known: its characters and the case mode of its sentence.</summary>
    public static ulong KeyOf(string text, int start, int end, CaseMode mode) =>
        TextHash.Combine(TextHash.Of(text, start, end), (ulong)mode + 1);

    /// <summary>Reads a word.</summary>
    public static WordType Read(string text, int start, int end, CaseMode mode, Lexicon lexicon)
    {
        var word = new WordType { Key = KeyOf(text, start, end, mode) };
        var length = end - start;
        word.Lower = TextHash.OfLower(text, start, end);
        ReadCase(text, start, end, mode, ref word);
        ReadAffixes(text, start, end, ref word);

        var cluster = lexicon.ClusterOf(word.Lower);
        if (cluster == 0 && length > 1)
        {
            cluster = ClusterOfPart(text, start, end, lexicon);
        }

        word.Cluster0 = cluster;
        if (cluster != 0)
        {
            word.Cluster1 = lexicon.Coarser(cluster, 0) + 1;
            word.Cluster2 = lexicon.Coarser(cluster, 1) + 1;
            word.Cluster3 = lexicon.Coarser(cluster, 2) + 1;
        }

        var lists = lexicon.ListsOf(word.Lower);
        var mayBeName = word.Case is WordCase.Initial or WordCase.Letter or WordCase.Capitals or WordCase.Inner or WordCase.Late or WordCase.Unknown
            || mode == CaseMode.Small;
        word.Lists = mayBeName ? lists : lists & ~GazetteerBits.Names;
        return word;
    }

    /// <summary>Whether a word may be part of a name by its capitals.</summary>
    public static bool IsCapitalised(WordCase @case) =>
        @case is WordCase.Initial or WordCase.Letter or WordCase.Capitals or WordCase.Inner or WordCase.Unknown;

    private static void ReadCase(string text, int start, int end, CaseMode mode, ref WordType word)
    {
        var shape = TextHash.Seed;
        var kindBefore = '\0';
        var run = 0;
        int capitals = 0, smalls = 0, digits = 0, firstKind = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            char kind;
            if (Letters.IsDigit(c))
            {
                kind = 'd';
                digits++;
            }
            else if (!Letters.IsLetter(c))
            {
                kind = Letters.ToPlain(c);
            }
            else if (Letters.IsCapital(c) && mode != CaseMode.Capitals)
            {
                kind = 'X';
                capitals++;
            }
            else
            {
                kind = 'x';
                smalls++;
            }

            if (i == start)
            {
                firstKind = kind;
            }

            run = kind == kindBefore ? run + 1 : 1;
            kindBefore = kind;
            if (run <= 2)
            {
                shape = TextHash.Add(shape, kind);
            }
        }

        word.Shape = TextHash.Add(shape, (char)('0' + (mode == CaseMode.Capitals ? 1 : 0)));
        word.Length = (byte)Math.Min(15, capitals + smalls + digits);
        word.Case = capitals + smalls == 0
            ? digits == 0 ? WordCase.Mark : WordCase.Number
            : mode == CaseMode.Capitals ? WordCase.Unknown
            : capitals == 0 ? WordCase.Small
            : firstKind != 'X' ? WordCase.Late
            : capitals == 1 ? smalls == 0 ? WordCase.Letter : WordCase.Initial
            : smalls == 0 ? WordCase.Capitals
            : smalls == 1 && text[end - 1] == 's' ? WordCase.Capitals
            : WordCase.Inner;
    }

    private static void ReadAffixes(string text, int start, int end, ref WordType word)
    {
        var length = end - start;
        word.Prefix1 = Affix(text, start, Math.Min(end, start + 1));
        word.Prefix2 = length > 2 ? Affix(text, start, start + 2) : 0;
        word.Prefix3 = length > 3 ? Affix(text, start, start + 3) : 0;
        word.Prefix4 = length > 4 ? Affix(text, start, start + 4) : 0;
        word.Suffix1 = Affix(text, Math.Max(start, end - 1), end);
        word.Suffix2 = length > 2 ? Affix(text, end - 2, end) : 0;
        word.Suffix3 = length > 3 ? Affix(text, end - 3, end) : 0;
        word.Suffix4 = length > 4 ? Affix(text, end - 4, end) : 0;
        if (length is > 2 and < 64)
        {
            var first = start;
            while (first < end && !Letters.IsHyphen(text[first]))
            {
                first++;
            }

            if (first > start && first < end)
            {
                word.BeforeHyphen = TextHash.OfLower(text, start, first);
                word.AfterHyphen = TextHash.OfLower(text, LastHyphen(text, start, end) + 1, end);
            }
        }
    }

    private static ulong Affix(string text, int start, int end) => TextHash.OfLower(text, start, end);

    /// <summary>The cluster of a hyphenated word's last part, or of a number's pattern.</summary>
    private static int ClusterOfPart(string text, int start, int end, Lexicon lexicon)
    {
        if (end - start > 64)
        {
            return 0;
        }

        if (text[end - 1] == '.')
        {
            return lexicon.ClusterOf(TextHash.OfLower(text, start, end - 1));
        }

        var hyphen = LastHyphen(text, start, end);
        return hyphen > start && hyphen + 1 < end ? lexicon.ClusterOf(TextHash.OfLower(text, hyphen + 1, end)) : 0;
    }

    private static int LastHyphen(string text, int start, int end)
    {
        do
        {
            end--;
        }
        while (end >= start && !Letters.IsHyphen(text[end]));
        return end;
    }
}
