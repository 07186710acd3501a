namespace Galley.Reading.Time.Words;

/// <summary>Months, weekdays, seasons, units, parts of the day.</summary>
internal static class CalendarWords
{
    public static void AddTo(WordTable table)
    {
        table.AddSeries(
            WordClass.Month,
            "january february march april may june july august september october november december",
            first: 1);
        table.AddSeries(WordClass.Month | WordClass.Short, "jan feb mar apr", first: 1);
        table.AddSeries(WordClass.Month | WordClass.Short, "jun jul aug sept oct nov dec", first: 6);
        table.Add(WordClass.Month | WordClass.Short, "sep", number: 9);
        table.Add(WordClass.Ambiguous, "march may mar jan april june august");

        table.AddSeries(WordClass.Weekday, "monday tuesday wednesday thursday friday saturday sunday", first: 1);
        table.AddSeries(WordClass.Weekday | WordClass.Short | WordClass.Ambiguous, "mon tue wed thu fri sat sun", first: 1);
        table.Add(WordClass.Weekday | WordClass.Short | WordClass.Ambiguous, "tues", number: 2);
        table.Add(WordClass.Weekday | WordClass.Short | WordClass.Ambiguous, "thur thurs", number: 4);
        table.AddSeries(
            WordClass.Weekday | WordClass.Units, "mondays tuesdays wednesdays thursdays fridays saturdays sundays", first: 1);

        table.AddSeries(WordClass.Season, "spring summer fall winter", first: 1);
        table.Add(WordClass.Season, "autumn", number: 3);
        table.Add(WordClass.Ambiguous, "spring fall");

        Unit(table, TimeUnit.Second, "second", "seconds");
        Unit(table, TimeUnit.Minute, "minute", "minutes");
        Unit(table, TimeUnit.Hour, "hour", "hours");
        Unit(table, TimeUnit.Day, "day", "days");
        Unit(table, TimeUnit.Weekend, "weekend", "weekends");
        Unit(table, TimeUnit.Week, "week", "weeks");
        Unit(table, TimeUnit.Fortnight, "fortnight", "fortnights");
        Unit(table, TimeUnit.Month, "month", "months");
        Unit(table, TimeUnit.Quarter, "quarter", "quarters");
        Unit(table, TimeUnit.Half, "half", "halves");
        Unit(table, TimeUnit.Year, "year", "years");
        Unit(table, TimeUnit.Decade, "decade", "decades");
        Unit(table, TimeUnit.Century, "century", "centuries");
        Unit(table, TimeUnit.Millennium, "millennium", "millennia");
        table.Add(WordClass.Unit, "min mins", unit: TimeUnit.Minute);
        table.Add(WordClass.Unit, "hr hrs", unit: TimeUnit.Hour);
        table.Add(WordClass.Unit, "yr yrs", unit: TimeUnit.Year);
        table.Add(WordClass.Units, "nights", unit: TimeUnit.Night);

        table.AddSeries(WordClass.DayPart, "morning afternoon evening night", first: 1);
        table.Add(WordClass.DayPart, "mornings", number: 1);
        table.Add(WordClass.Noon, "noon midday", number: 12);
        table.Add(WordClass.Noon, "midnight", number: 24);

        table.Add(WordClass.NearDay, "yesterday", number: -1);
        table.Add(WordClass.NearDay, "today tonight");
        table.Add(WordClass.NearDay, "tomorrow", number: 1);

        table.Add(
            WordClass.Zone,
            "gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest eet eest msk ist jst kst hkt sgt aest aedt sast local");
        table.Add(
            WordClass.Holiday,
            "christmas xmas thanksgiving easter halloween independence labor labour memorial veterans columbus valentine good boxing"
            + " martin presidents new inauguration juneteenth earth groundhog ash palm armistice remembrance bastille april");
    }

    private static void Unit(WordTable table, TimeUnit unit, string one, string many)
    {
        table.Add(WordClass.Unit, one, unit: unit);
        table.Add(WordClass.Units, many, unit: unit);
    }
}
