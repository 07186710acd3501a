using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Values;

namespace Galley.Reading.Time.Constructs;

/// <summary>Days by whatever name.</summary>
internal static class Days
{
    public static Found? Read(Scene scene, int at) =>
        CalendarDay.Read(scene, at) ?? NumericDate.Read(scene, at) ?? NearDay.Read(scene, at) ?? Holidays.Read(scene, at)
            ?? WeekdayExpression.Read(scene, at)
        ?? (RelativeUnit.Read(scene, at) is { Date.Grain: Grain.Day } day ? day : null);
}
