namespace Galley.Reading.Time.Words;

/// <summary>Words with their entries, found in a text without cutting a string out of it and without regard to ASCII case.</summary>
internal sealed class WordTable
{
    private readonly string?[] _words = new string?[Size];
    private readonly LexiconEntry[] _entries = new LexiconEntry[Size];
    private const int Size = 4096;
    private const int LongestWord = 14;

    /// <summary>Adds a word, or a class to a word.</summary>
    public void Add(string word, LexiconEntry entry)
    {
        var slot = Slot(word, 0, word.Length);
        _words[slot] = word;
        var old = _entries[slot];
        _entries[slot] = new LexiconEntry(
            old.Classes | entry.Classes,
            entry.Number != 0 ? entry.Number : old.Number,
            entry.Unit != TimeUnit.None ? entry.Unit : old.Unit);
    }

    /// <summary>The entry of a stretch; empty if the word is not known.</summary>
    public LexiconEntry Find(string text, int start, int end) =>
        end - start > LongestWord ? default : _entries[Slot(text, start, end)];

    private int Slot(string text, int start, int end)
    {
        uint hash = 2166136261;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash ^ Lower(text[i])) * 16777619);
        }

        var slot = (int)((hash ^ (hash >> 15)) % Size);
        while (_words[slot] is { } word && !Matches(word, text, start, end))
        {
            slot = (slot + 1) % Size;
        }

        return slot;
    }

    private static bool Matches(string word, string text, int start, int end)
    {
        if (word.Length != end - start)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != Lower(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 32) : c;
}
