namespace Galley.Reading.Speech;

/// <summary>Words and their traits, looked up without making strings and without regard to case.</summary>
internal sealed class WordTable
{
    private readonly string?[] _words;
    private readonly WordTraits[] _traits;
    private readonly int _mask;
    private readonly int _longest;

    public WordTable(Dictionary<string, WordTraits> words)
    {
        var size = 1024;
        while (size < words.Count * 3)
        {
            size *= 2;
        }

        _mask = size - 1;
        _words = new string?[size];
        _traits = new WordTraits[size];
        foreach (var pair in words)
        {
            var at = Hash(pair.Key, 0, pair.Key.Length) & _mask;
            while (_words[at] is not null)
            {
                at = (at + 1) & _mask;
            }

            _words[at] = pair.Key;
            _traits[at] = pair.Value;
            _longest = Math.Max(_longest, pair.Key.Length);
        }
    }

    /// <summary>The traits of the word at a place, or none.</summary>
    public WordTraits Find(string text, int start, int end) =>
        IndexOf(text, start, end) is var at and >= 0 ? _traits[at] : WordTraits.None;

    /// <summary>The word at a place as the table writes it, in small letters; null if the table has it not.</summary>
    public string? WordAt(string text, int start, int end) =>
        IndexOf(text, start, end) is var at and >= 0 ? _words[at] : null;

    private int IndexOf(string text, int start, int end)
    {
        if (end - start > _longest)
        {
            return -1;
        }

        for (var at = Hash(text, start, end) & _mask; _words[at] is { } word; at = (at + 1) & _mask)
        {
            if (word.Length == end - start && Equals(word, text, start))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool Equals(string word, string text, int start)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != Fold(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(string text, int start, int end)
    {
        var hash = 2166136261u;
        for (var i = start; i < end; i++)
        {
            hash = (hash ^ Fold(text[i])) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }

    private static char Fold(char c) =>
        c < '\u0080' ? c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c : c == '\u2019' ? '\'' : char.ToLowerInvariant(c);
}
