using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>The words seen so far, each read once.</summary>
/// <remarks>
/// With the weights at hand, what a word says about the tokens around it is added up at once and kept in place of the word: most of the work of
/// tagging, done once per word. The trainer has no weights yet, and keeps the words.
/// </remarks>
internal sealed class WordTypes
{
    /// <summary>How many words are known before all are forgotten, at the next text.</summary>
    public const int MostKept = 1 << 15;

    /// <summary>About how many features are looked up for a word that is new.</summary>
    public const int WorkOfWord = 60;

    // Room for twice as many as are kept: a usual text takes the count only a little over the limit.
    private const int LargestKept = 2 * MostKept;
    private const int Offsets = (2 * WordFeatures.Reach) + 1;

    private readonly Lexicon _lexicon;
    private readonly RowTable? _rows;
    private readonly CountTable _lowers = new();
    private WordType[] _words = [];
    private TokenWord[] _short = new TokenWord[1024];
    private ulong[] _keys = new ulong[1024];
    private ulong[] _sums = [];
    private int[] _slots = new int[4096];

    public WordTypes(Lexicon lexicon, RowTable? rows)
    {
        _lexicon = lexicon;
        _rows = rows;
    }

    /// <summary>The number of different words.</summary>
    public int Count { get; private set; }

    /// <summary>The number of words that differ in more than case.</summary>
    public int LowerCount => _lowers.Count;

    /// <summary>A word by its number, if words are kept.</summary>
    public ref readonly WordType this[int word] => ref _words[word];

    /// <summary>What is known of a word by its number.</summary>
    public ref readonly TokenWord Short(int word) => ref _short[word];

    /// <summary>The number of a word of the text; it is read if it is new.</summary>
    public int Find(string text, int start, int end, CaseMode mode)
    {
        var key = WordReader.KeyOf(text, start, end, mode);
        var mask = _slots.Length - 1;
        var at = (int)(key >> 20) & mask;
        while (_slots[at] != 0)
        {
            var word = _slots[at] - 1;
            if (_keys[word] == key)
            {
                return word;
            }

            at = (at + 1) & mask;
        }

        Add(WordReader.Read(text, start, end, mode, _lexicon));
        _slots[at] = Count;
        if (Count * 2 > _slots.Length)
        {
            Rehash(_slots.Length * 2);
        }

        return Count - 1;
    }

    /// <summary>Adds what the words around a token say about it.</summary>
    /// <param name="tokens">The words of all tokens.</param>
    /// <param name="i">The token.</param>
    /// <param name="first">The first token of its sentence.</param>
    /// <param name="after">The token after its sentence.</param>
    /// <param name="sum">Takes the sums.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(TokenWord[] tokens, int i, int first, int after, ref RowSum sum)
    {
        var from = Math.Max(first, i - WordFeatures.Reach);
        var to = Math.Min(after - 1, i + WordFeatures.Reach);
        for (var j = from; j <= to; j++)
        {
            sum.Add(_sums, SumOf(tokens[j].Number, j - i));
        }
    }

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        Count = 0;
        _lowers.Clear();
        if (_keys.Length > LargestKept)
        {
            // One text of a million different words must not hold their room for good.
            _keys = new ulong[1024];
            _short = new TokenWord[1024];
            _words = [];
            _sums = [];
            _slots = new int[4096];
        }

        Array.Clear(_slots, 0, _slots.Length);
    }

    private static int SumOf(int word, int offset) => ((word * Offsets) + offset + WordFeatures.Reach) * RowSum.Width;

    private void Add(in WordType word)
    {
        Growing.Ensure(ref _keys, Count + 1);
        Growing.Ensure(ref _short, Count + 1);
        _keys[Count] = word.Key;
        _short[Count] = new TokenWord
        {
            Lower = word.Lower,
            Number = Count,
            LowerNumber = _lowers.Add(word.Lower),
            Cluster1 = word.Cluster1,
            Cluster2 = word.Cluster2,
            Lists = word.Lists,
            Case = word.Case,
            Length = word.Length,
        };
        if (_rows is null)
        {
            Growing.Ensure(ref _words, Count + 1);
            _words[Count] = word;
        }
        else
        {
            Growing.Ensure(ref _sums, SumOf(Count + 1, -WordFeatures.Reach));
            for (var offset = -WordFeatures.Reach; offset <= WordFeatures.Reach; offset++)
            {
                var sum = new RowSum(_rows);
                WordFeatures.Add(in word, offset, ref sum);
                sum.Store(_sums, SumOf(Count, offset));
            }
        }

        Count++;
    }

    private void Rehash(int size)
    {
        _slots = new int[size];
        for (var word = 0; word < Count; word++)
        {
            var at = (int)(_keys[word] >> 20) & (size - 1);
            while (_slots[at] != 0)
            {
                at = (at + 1) & (size - 1);
            }

            _slots[at] = word + 1;
        }
    }
}
