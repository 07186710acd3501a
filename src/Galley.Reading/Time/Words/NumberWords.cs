namespace Galley.Reading.Time.Words;

/// <summary>Numbers and vague quantities in letters.</summary>
internal static class NumberWords
{
    public static void AddTo(WordTable table)
    {
        table.AddSeries(
            WordClass.Cardinal,
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
            first: 1);
        table.AddSeries(WordClass.Cardinal, "twenty thirty forty fifty sixty seventy eighty ninety hundred", first: 20, step: 10);
        table.Add(WordClass.Cardinal, "hundred", number: 100);
        table.Add(WordClass.Cardinal, "thousand", number: 1000);
        table.Add(WordClass.Cardinal, "dozen", number: 12);
        table.AddSeries(
            WordClass.Ordinal,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
            + " seventeenth eighteenth nineteenth twentieth",
            first: 1);
        table.Add(WordClass.Ordinal, "thirtieth", number: 30);
        table.AddSeries(
            WordClass.DecadeWord, "twenties thirties forties fifties sixties seventies eighties nineties", first: 20, step: 10);
        table.Add(WordClass.Vague, "few several many couple dozens hundreds thousands scores numerous countless recent");
    }
}
