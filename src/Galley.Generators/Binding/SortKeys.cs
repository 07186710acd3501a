using System.Globalization;

namespace Galley.Generators.Binding;

/// <summary>Texts that sort, letter by letter, like the values that they stand for.</summary>
internal static class SortKeys
{
    private const int Digits = 29;

    /// <summary>The key of a number or of ticks.</summary>
    public static string Of(decimal value)
    {
        var whole = decimal.Truncate(Math.Abs(value));
        var fraction = Math.Abs(value) - whole;
        var text = whole.ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0')
            + fraction.ToString("0.0000000000000000000000000000", CultureInfo.InvariantCulture).Substring(2);
        return value < 0 ? "0" + new string(text.Select(c => (char)('9' - (c - '0'))).ToArray()) : "1" + text;
    }

    /// <summary>The key of a binary fraction.</summary>
    public static string OfReal(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var ordered = bits < 0 ? ~(ulong)bits : (ulong)bits | 0x8000000000000000;
        return ordered.ToString("X16", CultureInfo.InvariantCulture);
    }
}
