namespace Galley.Reading.Names.Tagging;

/// <summary>How often each word stands in the text with and without a capital where a capital says something.</summary>
internal sealed class DocumentWords
{
    private readonly CountTable _numbers = new();
    private int[] _small = [];
    private int[] _capital = [];

    /// <summary>The number of different words, without regard to case.</summary>
    public int Count => _numbers.Count;

    /// <summary>Counts a token and returns the number of its word.</summary>
    public int Add(in WordType word, bool isFirst, CaseMode mode)
    {
        var before = _numbers.Count;
        var number = _numbers.Add(word.Lower);
        if (number == before)
        {
            Growing.Ensure(ref _small, number + 1);
            Growing.Ensure(ref _capital, number + 1);
            _small[number] = 0;
            _capital[number] = 0;
        }

        if (word.Case == WordCase.Small && mode != CaseMode.Small)
        {
            _small[number]++;
        }
        else if (!isFirst && mode == CaseMode.Mixed && WordReader.IsCapitalised(word.Case))
        {
            _capital[number]++;
        }

        return number;
    }

    /// <summary>The number of a word; -1 if it is not in the text.</summary>
    public int Find(ulong lower) => _numbers.Find(lower);

    /// <summary>Whether the text also has the word in small letters.</summary>
    public bool IsSmallSomewhere(int number) => _small[number] > 0;

    /// <summary>Whether the text has the word with a capital inside a sentence.</summary>
    public bool IsCapitalInside(int number) => _capital[number] > 0;

    /// <summary>Forgets all words.</summary>
    public void Clear() => _numbers.Clear();
}
