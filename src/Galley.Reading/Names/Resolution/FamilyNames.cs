namespace Galley.Reading.Names.Resolution;

/// <summary>Family names that stand first, as in Chinese, Korean and Vietnamese names, and how such names sound.</summary>
internal static class FamilyNames
{
    private static readonly HashSet<string> First = new(
        ("kim lee yi ri rhee park pak bak choi choe jung jeong chung jong kang cho jo yoon yun jang chang lim im rim han oh o seo suh "
        + "shin sin kwon hwang ahn an song hong yoo yu ryu moon mun bae paek baek nam noh roh ro ban ha ko koh min ji sohn son "
        + "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao "
        + "peng zeng xiao tian dong pan yuan cai jiang du ye cheng su wei lu ding ren shen yao jin fan fang shi tan liao zou xiong "
        + "meng qin bai yan xue hou lei long tao mao wen xi bo qi xia hsu hsieh tsai chiang chou chow kuo hsiao soong lien "
        + "tsang leung lam wong chan cheung ng tung goh teo ong yeoh tay "
        + "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong trinh to mai")
            .Split(' '),
        StringComparer.Ordinal);

    private const int MostSyllables = 3;
    private const int MostVowels = 4;
    private const string Vowels = "aeiouyw";
    private const string Onsets = "bcdfghjklmnpqrstvwxyz";
    private const string PairedOnsets = "kk tt pp ss jj ch sh zh ts hs ph th tr kh gh ng nh ky hy py gy my ny ry";
    private const string Codas = "nmkptlchbg";
    private const string PairedCodas = "ng nh ch";

    /// <summary>Whether a name has its family name first.</summary>
    /// <param name="words">The words of the name as slugs.</param>
    public static bool StandsFirst(IReadOnlyList<string> words)
    {
        if (words.Count is < 2 or > 4 || !First.Contains(words[0]))
        {
            return false;
        }

        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Length > 12 || !AreSyllables(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSyllables(string word)
    {
        var start = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            if (i == word.Length || word[i] == '-')
            {
                if (i == start || !AreSyllables(word, start, i, MostSyllables))
                {
                    return false;
                }

                start = i + 1;
            }
        }

        return true;
    }

    // Romanised syllables: a consonant or none, vowels, and one of the few consonants that may end a syllable, or none.
    private static bool AreSyllables(string word, int start, int end, int most)
    {
        if (start == end || most == 0)
        {
            return start == end && most < MostSyllables;
        }

        for (var onset = 0; onset <= 2; onset++)
        {
            if (IsOnset(word, start, onset, end) && IsRest(word, start + onset, end, most))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRest(string word, int start, int end, int most)
    {
        for (var i = start; i < end && i < start + MostVowels && Vowels.IndexOf(word[i]) >= 0; i++)
        {
            for (var coda = 0; coda <= 2; coda++)
            {
                if (IsCoda(word, i + 1, coda, end) && AreSyllables(word, i + 1 + coda, end, most - 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOnset(string word, int start, int length, int end) =>
        start + length <= end && (length == 0 || (length == 1 ? Onsets.IndexOf(word[start]) >= 0 : IsPair(PairedOnsets, word, start)));

    private static bool IsCoda(string word, int start, int length, int end) =>
        start + length <= end && (length == 0 || (length == 1 ? Codas.IndexOf(word[start]) >= 0 : IsPair(PairedCodas, word, start)));

    private static bool IsPair(string pairs, string word, int start)
    {
        for (var i = 0; i < pairs.Length; i += 3)
        {
            if (pairs[i] == word[start] && pairs[i + 1] == word[start + 1])
            {
                return true;
            }
        }

        return false;
    }
}
