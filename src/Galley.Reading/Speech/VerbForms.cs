namespace Galley.Reading.Speech;

/// <summary>The regular forms of English verbs. Irregular ones are listed where they are used.</summary>
internal static class VerbForms
{
    /// <summary>Adds the forms of regular verbs. A <c>*</c> after a verb doubles its last letter; a <c>+</c> says that it is a noun, too.</summary>
    public static void AddRegular(Dictionary<string, WordTraits> words, WordTraits traits, string list)
    {
        foreach (var entry in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var verb = entry.TrimEnd('*', '+');
            var doubles = entry.IndexOf('*') >= 0;
            var noun = entry.IndexOf('+') >= 0 ? WordTraits.Noun : WordTraits.None;
            Add(words, verb, traits | WordTraits.Base | noun);
            Add(words, Third(verb), traits | WordTraits.Finite | noun);
            Add(words, Stem(verb, doubles) + "ed", traits | WordTraits.Finite | WordTraits.Participle);
            Add(words, (verb.EndsWith("ie", StringComparison.Ordinal) ? verb.Substring(0, verb.Length - 2) + "y" : Stem(verb, doubles, true)) + "ing", traits | WordTraits.Ing);
        }
    }

    /// <summary>Adds an irregular verb: its bare form, its form with -s, its past, its participle, its form with -ing.</summary>
    public static void AddIrregular(Dictionary<string, WordTraits> words, WordTraits traits, string forms)
    {
        var form = forms.Split(' ');
        Add(words, form[0], traits | WordTraits.Base);
        Add(words, form[1], traits | WordTraits.Finite);
        Add(words, form[2], traits | WordTraits.Finite);
        Add(words, form[3], traits | WordTraits.Participle);
        Add(words, form[4], traits | WordTraits.Ing);
    }

    public static void Add(Dictionary<string, WordTraits> words, string word, WordTraits traits) =>
        words[word] = words.TryGetValue(word, out var known) ? known | traits : traits;

    private static string Third(string verb) =>
        IsConsonantY(verb) ? verb.Substring(0, verb.Length - 1) + "ies"
        : verb.EndsWith("s", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal)
            || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("x", StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    private static string Stem(string verb, bool doubles, bool ing = false) =>
        doubles ? verb + verb[verb.Length - 1]
        : verb[verb.Length - 1] == 'e' ? verb.Substring(0, verb.Length - 1)
        : IsConsonantY(verb) && !ing ? verb.Substring(0, verb.Length - 1) + "i"
        : verb;

    private static bool IsConsonantY(string verb) =>
        verb.Length > 1 && verb[verb.Length - 1] == 'y' && verb[verb.Length - 2] is not ('a' or 'e' or 'o' or 'u');
}
