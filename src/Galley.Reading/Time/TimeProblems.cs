using System.Collections.Immutable;

using Galley.Reading.Problems;
using Galley.Reading.Time.Constructs;
using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Values;

namespace Galley.Reading.Time;

/// <summary>Says what is wrong with an expression.</summary>
internal static class TimeProblems
{
    private static readonly string[] Weekdays =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static void AddTo(ImmutableArray<Problem>.Builder problems, Scene scene, Found found)
    {
        var text = scene.Text;
        var span = MentionMaker.Span(text, found);
        if (found.Fault is { } fault)
        {
            problems.Add(Problem.Of(Rules.ImpossibleDateInText, span, text.Between(found.Start, found.End), fault));
        }
        else if (found.Weekday > 0 && found.Date.ToDay() is { } day && Calendar.Weekday(day) != found.Weekday)
        {
            problems.Add(Problem.Of(
                Rules.WeekdayMismatch, span, day.ToString(), Weekdays[Calendar.Weekday(day) - 1], Weekdays[found.Weekday - 1]));
        }
        else if (found.LacksAnchor && scene.Today is null)
        {
            problems.Add(Problem.Of(Rules.RelativeDateWithoutAnchor, span, text.Between(found.Start, found.End)));
        }
    }
}
