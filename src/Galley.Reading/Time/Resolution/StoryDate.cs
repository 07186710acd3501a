using Galley.Reading.Time.Constructs;
using Galley.Reading.Time.Values;

namespace Galley.Reading.Time.Resolution;

/// <summary>
/// The date line of a story: a whole date that is all of a paragraph near the top. What the writer calls yesterday is the day before it, even
/// where the story appeared a little earlier or later.
/// </summary>
internal static class StoryDate
{
    private const int Paragraphs = 4;
    private const int Tokens = 400;

    // A line further from the day of publication dates something else, such as a reprint.
    private const int MostDays = 7;

    public static CalendarDate? Find(Scene scene)
    {
        var text = scene.Text;
        var paragraphs = 0;
        var start = 0;
        for (var i = 0; i < text.Count && i < Tokens && paragraphs < Paragraphs; i++)
        {
            if (!text.IsBreak(i))
            {
                continue;
            }

            if (i - start is >= 3 and <= 8 && Read(scene, start, i) is { } day)
            {
                return scene.Today is { } today && Math.Abs(Calendar.DaysBetween(today, day)) > MostDays ? null : day;
            }

            paragraphs += i > start ? 1 : 0;
            start = i + 1;
        }

        return null;
    }

    private static CalendarDate? Read(Scene scene, int start, int end) =>
        (CalendarDay.Read(scene, start) ?? NumericDate.Read(scene, start)) is { StatesYear: true } found && found.End == end
            ? found.Date.ToDay() : null;
}
