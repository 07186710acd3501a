using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>All constructs, in the order in which they win where two are equally long.</summary>
internal static class ConstructReaders
{
    private const WordClass Counts = WordClass.Cardinal | WordClass.Vague | WordClass.Article;

    /// <summary>Dates and times of day.</summary>
    public static readonly Construct[] Dates =
    [
        new(CalendarDay.Read, WordClass.Weekday | WordClass.Month | WordClass.Ordinal | WordClass.Article, StartsWithNumber: true),
        new(NumericDate.Read, WordClass.None, StartsWithNumber: true),
        new(ClockTimes.Read, WordClass.Cardinal | WordClass.Noon | WordClass.Unit, StartsWithNumber: true),
        new(MonthExpression.Read, WordClass.Month | WordClass.Deictic | WordClass.Article),
        new(DecadeExpression.Read, WordClass.DecadeWord | WordClass.Article, StartsWithNumber: true, StartsWithSign: true),
        new(CenturyExpression.Read, WordClass.Ordinal | WordClass.Cardinal | WordClass.Article, StartsWithNumber: true),
        new(YearExpression.Read, WordClass.Reference | WordClass.Article, StartsWithNumber: true, StartsWithSign: true),
        new(PeriodExpression.Read, WordClass.Ordinal | WordClass.Reference | WordClass.Article, StartsWithNumber: true),
        new(SeasonExpression.Read, WordClass.Season | WordClass.Deictic | WordClass.Article),
        new(Holidays.Read, WordClass.Holiday | WordClass.Month | WordClass.Deictic | WordClass.Reference | WordClass.Article),
        new(NearDay.Read, WordClass.NearDay | WordClass.Article),
        new(WeekdayExpression.Read, WordClass.Weekday | WordClass.Deictic | WordClass.Article),
        new(DayPartExpression.Read, WordClass.DayPart | WordClass.Deictic | WordClass.Article),
        new(DayOfMonth.Read, WordClass.Article),
        new(EventDay.Read, WordClass.Reference | WordClass.Unit | WordClass.Article),
        new(RelativeUnit.Read, WordClass.Deictic | WordClass.Unit | WordClass.Article),
    ];

    /// <summary>Everything.</summary>
    public static readonly Construct[] All =
    [
        new(Phases.Read, WordClass.Phase | WordClass.Reference | WordClass.Article),
        .. Dates,
        new(Sets.Read, WordClass.Every | WordClass.Frequency | WordClass.Units | WordClass.Reference | Counts, StartsWithNumber: true),
        new(Offsets.Read, WordClass.Unit | WordClass.Units | WordClass.Reference | Counts, StartsWithNumber: true),
        new(
            Durations.Read,
            WordClass.Unit | WordClass.Units | WordClass.Reference | WordClass.Deictic | WordClass.Ordinal | Counts,
            StartsWithNumber: true),
        new(Approximations.Read, WordClass.Approximator),
        new(References.Read, WordClass.Reference | WordClass.Article),
    ];

    /// <summary>The longest expression that starts at a token, with what belongs to it.</summary>
    public static Found? Longest(Scene scene, int at, Construct[] constructs)
    {
        Found? longest = null;
        ref readonly var token = ref scene.Text[at];
        foreach (var construct in constructs)
        {
            if (construct.CanStart(token) && construct.Read(scene, at) is { } found && (longest is null || found.End > longest.End))
            {
                longest = found;
            }
        }

        return longest is null ? null : Joins.Extend(scene, longest);
    }
}
