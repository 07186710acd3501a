using System.Text.RegularExpressions;

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

    // One to three romanised syllables: a consonant, vowels, and the few consonants that may end a syllable.
    private static readonly Regex Syllables = new(
        "^(?:(?:kk|tt|pp|ss|jj|ch|sh|zh|ts|hs|ph|th|tr|kh|gh|ng|nh|ky|hy|py|gy|my|ny|ry|[bcdfghjklmnpqrstvwxyz])?"
        + "[aeiouyw]{1,4}(?:ng|nh|ch|[nmkptlchbg])?){1,3}$",
        RegexOptions.CultureInvariant);

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
                if (i == start || !Syllables.IsMatch(word.Substring(start, i - start)))
                {
                    return false;
                }

                start = i + 1;
            }
        }

        return true;
    }
}
