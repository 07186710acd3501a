using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Seasons: <c>the summer of 2012</c>, <c>last winter</c>, <c>this spring</c>, <c>in autumn</c>.</summary>
internal static class SeasonExpression
{
    // The month in which each season starts where most news is written.
    private static readonly int[] FirstMonths = [3, 6, 9, 12];

    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        if (text.Has(at, WordClass.Deictic) && text.Has(at + 1, WordClass.Season))
        {
            return text.Value(at) is >= -1 and <= 1 && !IsName(text, at + 1)
                ? Relative(scene, at, at + 2, text.Value(at + 1), text.Value(at)) : null;
        }

        var seasonAt = text.Is(at, "the") ? at + 1 : at;
        if (!text.Has(seasonAt, WordClass.Season))
        {
            return null;
        }

        var season = text.Value(seasonAt);
        var yearAt = text.Is(seasonAt + 1, "of") ? seasonAt + 2 : seasonAt + 1;
        var year = NumberReader.TrailingYear(text, yearAt, out var end);
        if (year > 0)
        {
            // "the winter of 2010-11" starts in the first of the two years.
            end = text.IsHyphen(end) && text[end + 1].Digits is 2 or 4 && NumberReader.IsCleanRight(text, end + 1) ? end + 2 : end;
            return Found.Of(at, end, new DateValue(Grain.Season, year, season)) with { StatesYear = true };
        }

        var isLed = text.IsOneOf(at - 1, "in during by since until last early late for mid")
            || (text.IsHyphen(at - 1) && text.Is(at - 2, "mid"));
        if (!isLed || IsName(text, seasonAt) || text.Is(seasonAt + 1, "of")
            || (text.Has(seasonAt, WordClass.Ambiguous) && text.IsSmall(seasonAt + 1) && !text.Has(seasonAt + 1, WordClass.Preposition)))
        {
            return null;
        }

        if (MonthExpression.RelativeYear(scene, seasonAt + 1, out end) is { } relative)
        {
            return Found.Of(at, end, new DateValue(Grain.Season, relative, season)).Against(scene.TodayUse);
        }

        var tense = TenseCue.Of(text, at, seasonAt + 1);
        var isToCome = season < 4 && scene.Today is { } today && today.Month < FirstMonths[season - 1];
        var direction = tense == Tense.Future ? Direction.Next : tense == Tense.Past && isToCome ? Direction.Last : Direction.This;
        return Relative(scene, at, seasonAt + 1, season, direction);
    }

    // "Spring Hill", "the Arab Spring", "the Winter Olympics".
    private static bool IsName(TimeText text, int at) => text.IsCapital(at) && (text.IsCapital(at + 1) || text.IsCapital(at - 1));

    private static Found Relative(Scene scene, int start, int end, int season, int direction)
    {
        if (scene.Today is not { } today)
        {
            return Found.Of(start, end, new DateValue(Grain.Season, 0, season)) with { LacksAnchor = true };
        }

        var begins = FirstMonths[season - 1];
        var year = direction switch
        {
            Direction.Last when season == 4 => today.Month <= 2 ? today.Year - 2 : today.Year - 1,
            Direction.Last => today.Month > begins + 2 ? today.Year : today.Year - 1,
            Direction.Next => today.Month < begins ? today.Year : today.Year + 1,
            _ => season == 4 && today.Month <= 4 ? today.Year - 1 : today.Year,
        };
        return Found.Of(start, end, new DateValue(Grain.Season, year, season)).Against(scene.TodayUse);
    }
}
