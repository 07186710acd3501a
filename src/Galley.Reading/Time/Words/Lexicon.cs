namespace Galley.Reading.Time.Words;

/// <summary>The words of time expressions.</summary>
internal static class Lexicon
{
    private static readonly WordTable Table = Build();

    /// <summary>What is known about the word in a stretch.</summary>
    public static LexiconEntry Find(string text, int start, int end) => Table.Find(text, start, end);

    private static WordTable Build()
    {
        var table = new WordTable();
        CalendarWords.AddTo(table);
        NumberWords.AddTo(table);
        RelationWords.AddTo(table);
        TenseWords.AddTo(table);
        CautionWords.AddTo(table);
        return table;
    }

    /// <summary>Adds words that stand in one string between spaces.</summary>
    public static void Add(this WordTable table, WordClass classes, string words, int number = 0, TimeUnit unit = TimeUnit.None)
    {
        foreach (var word in words.Split(' '))
        {
            table.Add(word, new LexiconEntry(classes, number, unit));
        }
    }

    /// <summary>Adds words whose numbers rise by <paramref name="step"/>.</summary>
    public static void AddSeries(this WordTable table, WordClass classes, string words, int first, int step = 1)
    {
        var number = first;
        foreach (var word in words.Split(' '))
        {
            table.Add(word, new LexiconEntry(classes, number, TimeUnit.None));
            number += step;
        }
    }
}
