using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>All constructs, in the order in which they win where two are equally long.</summary>
internal static class ConstructReaders
{
    private const WordClass Counts = WordClass.Cardinal | WordClass.Vague;

    private static readonly Construct[] DateReaders =
    [
        new(CalendarDay.Read, WordClass.Weekday | WordClass.Month | WordClass.Ordinal | WordClass.The, StartsWithNumber: true),
        new(NumericDate.Read, WordClass.None, StartsWithNumber: true),
        new(ClockTimes.Read, WordClass.Cardinal | WordClass.Noon | WordClass.Unit, StartsWithNumber: true),
        new(MonthExpression.Read, WordClass.Month | WordClass.Deictic | WordClass.The),
        new(DecadeExpression.Read, WordClass.DecadeWord | WordClass.The, StartsWithNumber: true, StartsWithSign: true),
        new(CenturyExpression.Read, WordClass.Ordinal | WordClass.Cardinal | WordClass.The, StartsWithNumber: true),
        new(YearExpression.Read, WordClass.Reference | WordClass.Article, StartsWithNumber: true, StartsWithSign: true),
        new(PeriodExpression.Read, WordClass.Ordinal | WordClass.Reference | WordClass.The, StartsWithNumber: true),
        new(MonthPart.Read, WordClass.Ordinal | WordClass.Deictic | WordClass.The, StartsWithNumber: true),
        new(SmallHours.Read, WordClass.Reference | WordClass.The),
        new(SeasonExpression.Read, WordClass.Season | WordClass.Deictic | WordClass.The),
        new(Holidays.Read, WordClass.Holiday | WordClass.Month | WordClass.Deictic | WordClass.Reference | WordClass.The),
        new(NearDay.Read, WordClass.NearDay | WordClass.The),
        new(WeekdayExpression.Read, WordClass.Weekday | WordClass.Deictic | WordClass.The),
        new(DayPartExpression.Read, WordClass.DayPart | WordClass.Deictic | WordClass.The),
        new(DayOfMonth.Read, WordClass.The),
        new(EventDay.Read, WordClass.Reference | WordClass.Unit | WordClass.The),
        new(RelativeUnit.Read, WordClass.Deictic | WordClass.Unit | WordClass.The),
    ];

    /// <summary>Dates and times of day.</summary>
    public static readonly ConstructSet Dates = new(DateReaders);

    /// <summary>Everything.</summary>
    public static readonly ConstructSet All = new(
    [
        new(Phases.Read, WordClass.Phase | WordClass.Reference | WordClass.The),
        .. DateReaders,
        new(Sets.Read, WordClass.Every | WordClass.Frequency | WordClass.Units | WordClass.Reference | WordClass.Indefinite | Counts, StartsWithNumber: true),
        new(Offsets.Read, WordClass.Unit | WordClass.Units | WordClass.Reference | WordClass.Indefinite | Counts, StartsWithNumber: true),
        new(
            Durations.Read,
            WordClass.Unit | WordClass.Units | WordClass.Reference | WordClass.Deictic | WordClass.Ordinal | WordClass.Article | Counts,
            StartsWithNumber: true),
        new(Approximations.Read, WordClass.Approximator),
        new(References.Read, WordClass.Reference | WordClass.The),
    ]);
}
