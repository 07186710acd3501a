using System.Globalization;

using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Values;

/// <summary>Durations: <c>P3D</c>, <c>PT90M</c>, <c>PXW</c>; half a unit is said in the next smaller one.</summary>
internal static class DurationNotation
{
    /// <summary>In TIMEX3, which has decades and centuries.</summary>
    public static string Timex(Quantity quantity, TimeUnit unit)
    {
        if (quantity.HasHalf && Half(quantity.Whole, unit) is { } half)
        {
            return half;
        }

        if (unit == TimeUnit.Hour && quantity is { IsVague: false, Hundredths: 25 })
        {
            return "PT15M";
        }

        var number = Number(quantity, 1);
        return unit switch
        {
            TimeUnit.Second => $"PT{number}S",
            TimeUnit.Minute => $"PT{number}M",
            TimeUnit.Hour => $"PT{number}H",
            TimeUnit.Night => $"P{number}NI",
            TimeUnit.Day => $"P{number}D",
            TimeUnit.Weekend => $"P{number}WE",
            TimeUnit.Week => $"P{number}W",
            TimeUnit.Fortnight => $"P{Number(quantity, 2)}W",
            TimeUnit.Month => $"P{number}M",
            TimeUnit.Season => $"P{number}S",
            TimeUnit.Quarter => $"P{number}Q",
            TimeUnit.Half => $"P{Number(quantity, 6)}M",
            TimeUnit.Year => $"P{number}Y",
            TimeUnit.Decade => $"P{number}DE",
            TimeUnit.Century => $"P{number}CE",
            _ => $"P{number}ML",
        };
    }

    /// <summary>In ISO 8601, which knows nothing longer than years; vague ones stay as they are.</summary>
    public static string Iso(Quantity quantity, TimeUnit unit) => (quantity.IsVague, unit) switch
    {
        (false, TimeUnit.Decade) => $"P{Number(quantity, 10)}Y",
        (false, TimeUnit.Century) => $"P{Number(quantity, 100)}Y",
        (false, TimeUnit.Millennium) => $"P{Number(quantity, 1000)}Y",
        (false, TimeUnit.Quarter) => $"P{Number(quantity, 3)}M",
        (false, TimeUnit.Weekend) => $"P{Number(quantity, 2)}D",
        _ => Timex(quantity, unit),
    };

    private static string? Half(long whole, TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => whole == 0 ? "PT30S" : $"PT{whole}M30S",
        TimeUnit.Hour => whole == 0 ? "PT30M" : $"PT{whole}H30M",
        TimeUnit.Day => whole == 0 ? "PT12H" : $"P{whole}DT12H",
        TimeUnit.Year => whole == 0 ? "P6M" : $"P{whole}Y6M",
        TimeUnit.Decade => $"P{(whole * 10) + 5}Y",
        TimeUnit.Century => $"P{(whole * 100) + 50}Y",
        _ => null,
    };

    private static string Number(Quantity quantity, int factor)
    {
        if (quantity.IsVague)
        {
            return "X";
        }

        var hundredths = quantity.Hundredths * factor;
        return (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
