namespace Galley.Reading.Names.Tagging;

/// <summary>How often each word stands in the text with and without a capital where a capital says something.</summary>
internal sealed class DocumentWords
{
    private int[] _numbers = [];
    private int[] _texts = [];
    private int[] _small = [];
    private int[] _capital = [];
    private int _text;

    /// <summary>The number of different words, without regard to case.</summary>
    public int Count { get; private set; }

    /// <summary>Counts a token and returns the number of its word.</summary>
    public int Add(in TokenWord word, bool isFirst, CaseMode mode)
    {
        // What is noted of another text counts as not there, so that nothing needs to be cleared between texts.
        Growing.Ensure(ref _texts, word.LowerNumber + 1);
        Growing.Ensure(ref _numbers, word.LowerNumber + 1);
        if (_texts[word.LowerNumber] != _text)
        {
            _texts[word.LowerNumber] = _text;
            _numbers[word.LowerNumber] = Count;
            Growing.Ensure(ref _small, Count + 1);
            Growing.Ensure(ref _capital, Count + 1);
            _small[Count] = 0;
            _capital[Count++] = 0;
        }

        var number = _numbers[word.LowerNumber];
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

    /// <summary>Whether the text also has the word in small letters.</summary>
    public bool IsSmallSomewhere(int number) => _small[number] > 0;

    /// <summary>Whether the text has the word with a capital inside a sentence.</summary>
    public bool IsCapitalInside(int number) => _capital[number] > 0;

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        Count = 0;
        if (++_text == int.MaxValue)
        {
            Array.Clear(_texts, 0, _texts.Length);
            _text = 1;
        }
    }
}
