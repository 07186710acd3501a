namespace Galley.Reading.Names.Tagging;

/// <summary>For each word and pass the added weights of what the word says about the tokens around it: most of the work, done once per word.</summary>
internal sealed class WordSums
{
    private const int Offsets = (2 * WordFeatures.Reach) + 1;
    private const int Cell = FeatureRows.Width + 1;

    private readonly FeatureRows _rows;
    private ulong[] _sums = [];
    private int _count;

    public WordSums(FeatureRows rows)
    {
        _rows = rows;
    }

    /// <summary>Forgets all words.</summary>
    public void Clear() => _count = 0;

    /// <summary>Adds up the words that are new.</summary>
    public void Update(WordTypes words)
    {
        Growing.Ensure(ref _sums, words.Count * Offsets * Cell);
        for (; _count < words.Count; _count++)
        {
            for (var offset = -WordFeatures.Reach; offset <= WordFeatures.Reach; offset++)
            {
                var sum = new RowSum(_rows);
                WordFeatures.Add(in words[_count], offset, ref sum);
                sum.Store(_sums, At(_count, offset));
            }
        }
    }

    /// <summary>Adds what the words around a token say about it.</summary>
    public void Add(TaggerText text, int i, int first, int after, ref RowSum sum)
    {
        var from = Math.Max(first, i - WordFeatures.Reach);
        var to = Math.Min(after - 1, i + WordFeatures.Reach);
        for (var j = from; j <= to; j++)
        {
            sum.Add(_sums, At(text.WordOf(j), j - i));
        }
    }

    private static int At(int word, int offset) => ((word * Offsets) + offset + WordFeatures.Reach) * Cell;
}
