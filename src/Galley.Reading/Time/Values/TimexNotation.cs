using System.Globalization;

namespace Galley.Reading.Time.Values;

/// <summary>Dates in the notation of TIMEX3, which is ISO 8601 with letters for what that cannot say.</summary>
internal static class TimexNotation
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    public static string Of(DateValue date) => date.Grain switch
    {
        Grain.Day when date.Year > 0 && date.Number > 0 && date.Day > 0 => Day(date),
        Grain.Day => $"{Year(date.Year)}-{Two(date.Number)}-{Two(date.Day)}",
        Grain.Weekday => $"XXXX-WXX-{Number(date.Number)}",
        Grain.Week => $"{Year(date.Year)}-W{Two(date.Number)}",
        Grain.Weekend => $"{Year(date.Year)}-W{Two(date.Number)}-WE",
        Grain.Month => $"{Year(date.Year)}-{Two(date.Number)}",
        Grain.Quarter => $"{Year(date.Year)}-Q{One(date.Number)}",
        Grain.Half => $"{Year(date.Year)}-H{One(date.Number)}",
        Grain.Season => date.Number == 0 ? Year(date.Year) : $"{Year(date.Year)}-{Seasons[date.Number - 1]}",
        Grain.Year => Year(date.Year),
        Grain.Decade => date.Year == 0 ? "XXX" : (date.Year / 10).ToString("000", CultureInfo.InvariantCulture),
        Grain.Century => date.Year == 0 ? "XX" : (date.Year / 100).ToString("00", CultureInfo.InvariantCulture),
        Grain.Millennium => date.Year == 0 ? "X" : Number(date.Year / 1000),
        _ => "",
    };

    // Most dates are days, and their form is fixed.
    private static string Day(DateValue date) => new(
    [
        Digit(date.Year / 1000), Digit(date.Year / 100), Digit(date.Year / 10), Digit(date.Year),
        '-', Digit(date.Number / 10), Digit(date.Number), '-', Digit(date.Day / 10), Digit(date.Day),
    ]);

    private static char Digit(int number) => (char)('0' + (number % 10));

    public static string Year(int year) => year <= 0 ? "XXXX" : year.ToString("0000", CultureInfo.InvariantCulture);

    public static string Two(int number) => number <= 0 ? "XX" : number.ToString("00", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string One(int number) => number <= 0 ? "X" : Number(number);
}
