namespace Galley.Reading.Names.Tagging;

/// <summary>The words seen so far, each read once.</summary>
internal sealed class WordTypes
{
    private readonly Lexicon _lexicon;
    private WordType[] _words = new WordType[1024];
    private int[] _slots = new int[4096];

    public WordTypes(Lexicon lexicon)
    {
        _lexicon = lexicon;
    }

    /// <summary>The number of different words.</summary>
    public int Count { get; private set; }

    /// <summary>A word by its number.</summary>
    public ref readonly WordType this[int word] => ref _words[word];

    /// <summary>The number of a word of the text; it is read if it is new.</summary>
    public int Find(string text, int start, int end, CaseMode mode)
    {
        var key = WordReader.KeyOf(text, start, end, mode);
        var mask = _slots.Length - 1;
        var at = (int)(key >> 20) & mask;
        while (_slots[at] != 0)
        {
            var word = _slots[at] - 1;
            if (_words[word].Key == key)
            {
                return word;
            }

            at = (at + 1) & mask;
        }

        Growing.Ensure(ref _words, Count + 1);
        _words[Count] = WordReader.Read(text, start, end, mode, _lexicon);
        _slots[at] = ++Count;
        if (Count * 2 > _slots.Length)
        {
            Rehash(_slots.Length * 2);
        }

        return Count - 1;
    }

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        Count = 0;
        Array.Clear(_slots, 0, _slots.Length);
    }

    private void Rehash(int size)
    {
        _slots = new int[size];
        for (var word = 0; word < Count; word++)
        {
            var at = (int)(_words[word].Key >> 20) & (size - 1);
            while (_slots[at] != 0)
            {
                at = (at + 1) & (size - 1);
            }

            _slots[at] = word + 1;
        }
    }
}
