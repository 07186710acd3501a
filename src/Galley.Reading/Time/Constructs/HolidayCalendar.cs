using Galley.Reading.Time.Text;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>The names of holidays that the news of the English-speaking world says without a date.</summary>
internal static class HolidayCalendar
{
    // Longer names first. A name ends where its words end; "'s" may stand after "New Year", "Valentine" and their like.
    private static readonly (string[] Name, Holiday Holiday)[] Names =
    [
        (["Christmas", "Eve"], new(12, 24)),
        (["Christmas", "Day"], new(12, 25)),
        (["Christmas"], new(12, 25)),
        (["Xmas"], new(12, 25)),
        (["Boxing", "Day"], new(12, 26)),
        (["New", "Year", "Eve"], new(12, 31)),
        (["New", "Year", "Day"], new(1, 1)),
        (["Thanksgiving", "Day"], new(11, 0, 4, 4)),
        (["Thanksgiving"], new(11, 0, 4, 4)),
        (["Black", "Friday"], new(11, 1, 4, 4)),
        (["Good", "Friday"], new(0, -2)),
        (["Ash", "Wednesday"], new(0, -46)),
        (["Palm", "Sunday"], new(0, -7)),
        (["Easter", "Monday"], new(0, 1)),
        (["Easter", "Sunday"], new(0, 0)),
        (["Easter", "Day"], new(0, 0)),
        (["Easter"], new(0, 0)),
        (["Halloween"], new(10, 31)),
        (["Independence", "Day"], new(7, 4)),
        (["Fourth", "of", "July"], new(7, 4)),
        (["Labor", "Day"], new(9, 0, 1, 1)),
        (["Labour", "Day"], new(5, 1)),
        (["May", "Day"], new(5, 1)),
        (["Memorial", "Day"], new(5, 0, 1, -1)),
        (["Veterans", "Day"], new(11, 11)),
        (["Armistice", "Day"], new(11, 11)),
        (["Remembrance", "Day"], new(11, 11)),
        (["Columbus", "Day"], new(10, 0, 1, 2)),
        (["Presidents", "Day"], new(2, 0, 1, 3)),
        (["Valentine", "Day"], new(2, 14)),
        (["Martin", "Luther", "King", "Day"], new(1, 0, 1, 3)),
        (["Inauguration", "Day"], new(1, 20)),
        (["Juneteenth"], new(6, 19)),
        (["Earth", "Day"], new(4, 22)),
        (["Groundhog", "Day"], new(2, 2)),
        (["Bastille", "Day"], new(7, 14)),
        (["April", "Fools", "Day"], new(4, 1)),
    ];

    /// <summary>The holiday whose name starts at <paramref name="at"/>.</summary>
    public static Holiday? Find(TimeText text, int at, out int end)
    {
        end = at;
        if (!text.Has(at, WordClass.Holiday | WordClass.Ordinal | WordClass.Month) && !text.Is(at, "Black"))
        {
            return null;
        }

        foreach (var (name, holiday) in Names)
        {
            if (Matches(text, at, name, out end))
            {
                // Easter Island, Christmas Carol: other names begin so.
                return name.Length == 1 && text.IsCapital(end) && !text.Has(end, WordClass.DayPart) ? null : holiday;
            }
        }

        return null;
    }

    private static bool Matches(TimeText text, int at, string[] name, out int end)
    {
        end = at;
        for (var i = 0; i < name.Length; i++)
        {
            if (!text.Is(end, name[i]) || (i != 1 || name.Length != 3) && !text.IsCapital(end))
            {
                return false;
            }

            end++;
            if (i < name.Length - 1)
            {
                end = text.IsPossessive(end) ? end + 2 : text.IsApostrophe(end) ? end + 1 : end;
            }
        }

        return true;
    }
}
