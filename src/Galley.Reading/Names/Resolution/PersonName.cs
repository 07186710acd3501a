namespace Galley.Reading.Names.Resolution;

/// <summary>A person's name in its parts.</summary>
internal sealed class PersonName
{
    private const int MostWords = 8;

    private static readonly HashSet<string> Particles = new(
        "van von der den de del della da dos das di du la le al el bin bint ibn abu ter ten zu af".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Suffixes = new("jr sr ii iii iv phd md qc".Split(' '), StringComparer.Ordinal);

    private string? _joined;

    private PersonName(string[] words, string suffix)
    {
        Words = words;
        Suffix = suffix;
        IsFamilyFirst = FamilyNames.StandsFirst(words);
        FamilyStart = Math.Max(0, words.Length - 1);
        while (!IsFamilyFirst && FamilyStart > 0 && Particles.Contains(words[FamilyStart - 1]))
        {
            FamilyStart--;
        }
    }

    /// <summary>The words as slugs, without titles and without a suffix such as <c>Jr.</c>; initials are words of their own.</summary>
    public string[] Words { get; }

    /// <summary>The suffix, or an empty string.</summary>
    public string Suffix { get; }

    /// <summary>Whether the family name stands first.</summary>
    public bool IsFamilyFirst { get; }

    /// <summary>Where the family name starts in a name that has it last, with its particles.</summary>
    public int FamilyStart { get; }

    /// <summary>Whether given and family names are known.</summary>
    public bool IsFull => IsFamilyFirst || (Words.Length > 1 && FamilyStart > 0);

    /// <summary>The name in one word, so that <c>Jong-un</c> is <c>Jong Un</c>.</summary>
    public string Joined => _joined ??= string.Concat(Words).Replace("-", "");

    /// <summary>Takes a name apart.</summary>
    /// <param name="text">The name.</param>
    public static PersonName Parse(string text)
    {
        var words = new List<string>(4);
        for (var start = 0; start < text.Length;)
        {
            var space = text.IndexOf(' ', start);
            var end = space < 0 ? text.Length : space;
            var word = Slug.OfStretch(text, start, end);
            if (IsInitials(text, start, end, word))
            {
                foreach (var initial in word)
                {
                    words.Add(initial.ToString());
                }
            }
            else if (word.Length > 0)
            {
                words.Add(word);
            }

            start = end + 1;
        }

        var suffix = "";
        while (words.Count > 1 && Suffixes.Contains(words[words.Count - 1]))
        {
            suffix = words[words.Count - 1];
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count > MostWords)
        {
            words.RemoveRange(1, words.Count - MostWords);
        }

        return new PersonName(words.ToArray(), suffix);
    }

    /// <summary>A word without the article of an Arabic name: <c>assad</c> for <c>al-assad</c>.</summary>
    public static string WithoutArticle(string word) =>
        word.Length > 4 && (word.StartsWith("al-", StringComparison.Ordinal) || word.StartsWith("el-", StringComparison.Ordinal))
            ? word.Substring(3)
            : word;

    // J.K., but neither "Jr." nor "Al".
    private static bool IsInitials(string text, int start, int end, string word)
    {
        if (word.Length is < 1 or > 4 || end - start < 2 * word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsUpper(text[start + (2 * i)]) || text[start + (2 * i) + 1] != '.')
            {
                return false;
            }
        }

        return true;
    }
}
