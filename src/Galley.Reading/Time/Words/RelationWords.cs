namespace Galley.Reading.Time.Words;

/// <summary>Words that relate an expression to its anchor or bend its value.</summary>
internal static class RelationWords
{
    public static void AddTo(WordTable table)
    {
        table.Add(WordClass.Deictic, "last past", number: Direction.Last);
        table.Add(WordClass.Deictic, "this current these");
        table.Add(WordClass.Deictic, "next coming upcoming", number: Direction.Next);
        table.Add(WordClass.Deictic, "previous preceding prior", number: Direction.Previous);
        table.Add(WordClass.Deictic, "following ensuing", number: Direction.Following);
        table.Add(WordClass.Deictic, "same that those", number: Direction.Same);

        table.Add(WordClass.Phase, "early earlier start beginning", number: (int)TimeModifier.Start);
        table.Add(WordClass.Phase, "mid middle", number: (int)TimeModifier.Mid);
        table.Add(WordClass.Phase, "late later end close", number: (int)TimeModifier.End);

        table.Add(WordClass.Article | WordClass.The, "the");
        table.Add(WordClass.Article | WordClass.Indefinite, "a an");
        table.Add(WordClass.Inner, "near distant foreseeable immediate moment other date latest small wee");
        table.Add(WordClass.Approximator, "about around roughly approximately circa some", number: (int)TimeModifier.Approximate);
        table.Add(WordClass.Approximator, "nearly almost less fewer", number: (int)TimeModifier.LessThan);
        table.Add(WordClass.Approximator, "more", number: (int)TimeModifier.MoreThan);

        Frequency(table, "hourly", TimeUnit.Hour);
        Frequency(table, "daily", TimeUnit.Day);
        Frequency(table, "nightly", TimeUnit.Night);
        Frequency(table, "weekly", TimeUnit.Week);
        Frequency(table, "monthly", TimeUnit.Month);
        Frequency(table, "quarterly", TimeUnit.Quarter);
        Frequency(table, "yearly annual annually", TimeUnit.Year);
        table.Add(WordClass.Every, "every each per");
        table.Add(
            WordClass.Reference,
            "long overnight present future day election opening closing now currently recently lately nowadays presently once twice right just another"
            + " fiscal financial calendar fy ad q h final opening remaining initial very his their her its black");
        table.Add(WordClass.Filler, "straight consecutive successive full whole long more additional further short business working trading");
        table.Add(WordClass.Filler, "solid extra brief");
        table.Add(
            WordClass.Preposition,
            "in on at by since until till from of to during before after for through throughout between around circa about late early mid"
            + " last next this past every each and or");
    }

    private static void Frequency(WordTable table, string words, TimeUnit unit) => table.Add(WordClass.Frequency, words, unit: unit);
}
