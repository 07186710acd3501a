namespace Galley.Reading.Speech;

/// <summary>All words that the finder knows. Everything else is taken for a noun, an adjective or a name.</summary>
internal static class SpeechWords
{
    /// <summary>The table.</summary>
    public static readonly WordTable Table = Build();

    private static WordTable Build()
    {
        var words = new Dictionary<string, WordTraits>(StringComparer.Ordinal);
        SpeechVerbs.AddTo(words);
        GrammarWords.AddTo(words);
        SourceNouns.AddTo(words);
        return new WordTable(words);
    }

    /// <summary>Adds a list of words.</summary>
    public static void AddAll(Dictionary<string, WordTraits> words, WordTraits traits, string list)
    {
        foreach (var word in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            VerbForms.Add(words, word, traits);
        }
    }
}
