using Galley.Reading.Time.Constructs;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Resolution;

/// <summary>The day of which a story tells: the first that its opening names, which is often the day before it was published.</summary>
internal static class LedeDay
{
    private const int Paragraphs = 5;
    private const int Tokens = 250;

    // A day further back is part of the story's history.
    private const int MostDays = 3;

    public static CalendarDate? Find(Scene scene)
    {
        var text = scene.Text;
        var paragraphs = 0;
        for (var i = 0; i < text.Count && i < Tokens && paragraphs < Paragraphs; i++)
        {
            if (text.IsBreak(i))
            {
                paragraphs++;
            }
            else if (text.Has(i, WordClass.Weekday | WordClass.NearDay | WordClass.Month) && Days.Read(scene, i) is { } found)
            {
                var isDateLine = text.IsBreak(i - 1) && text.IsBreak(found.End);
                if (!isDateLine)
                {
                    // Nobody writes the year of a day that is news: such a day stands in a caption or in the story's history.
                    return !found.StatesYear && found.Date.ToDay() is { } day && IsRecent(scene, day) ? day : null;
                }

                i = found.End - 1;
            }
        }

        return null;
    }

    /// <summary>Whether what happened on a day is still told as news.</summary>
    public static bool IsRecent(Scene scene, CalendarDate day) =>
        scene.Today is { } today && Calendar.DaysBetween(day, today) is >= 0 and <= MostDays;
}
