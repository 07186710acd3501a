namespace Galley.CompilerServices;

/// <summary>
/// The 64 digits of which tables are made. They are ASCII and ascend with their values, so that a table can stand in a
/// source file and digits of a fixed width compare like the numbers they make.
/// </summary>
internal static class TableDigits
{
    /// <summary>The digits in the order of their values.</summary>
    internal const string Alphabet = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    /// <summary>The version of the tables' format that this library reads.</summary>
    internal const int FormatVersion = 6;

    /// <summary>How deep blocks may stand within blocks; no stack is too small for reading them.</summary>
    internal const int MaximumDepth = 512;

    /// <summary>How many digits a 64-bit hash takes.</summary>
    internal const int HashWidth = 11;

    /// <summary>How many digits the position of an article or entity takes.</summary>
    internal const int PositionWidth = 4;

    /// <summary>How many digits the number of a shard takes.</summary>
    internal const int ShardWidth = 2;

    /// <summary>How many shards there may be.</summary>
    internal const int ShardLimit = 1 << (ShardWidth * FixedBits);

    /// <summary>How many digits a day takes, counted from 0001-01-01.</summary>
    internal const int DayWidth = 4;

    /// <summary>In a number of any length: the bits that a digit carries.</summary>
    internal const int NumberBits = 5;

    /// <summary>In a number of any length: the bit that says that another digit follows.</summary>
    internal const int More = 0x20;

    /// <summary>In a number of fixed width: the bits that a digit carries.</summary>
    internal const int FixedBits = 6;

    /// <summary>The values of digits, by ASCII character; 255 where it is no digit.</summary>
    internal static ReadOnlySpan<byte> Values =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 255, 255,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 255, 255, 255, 255, 255, 255,
        255, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 255, 255, 255, 255, 37,
        255, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
        53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 255, 255, 255, 255, 255,
    ];

    /// <summary>The digit of a value.</summary>
    /// <param name="value">The value, from 0 to 63.</param>
    internal static char Of(int value) => Alphabet[value];

    /// <summary>A number of a fixed count of digits, the most significant first.</summary>
    /// <param name="value">The number.</param>
    /// <param name="width">How many digits.</param>
    internal static string Fixed(ulong value, int width)
    {
        char[] digits = new char[width];
        for (int i = width - 1; i >= 0; i--)
        {
            digits[i] = Of((int)value & ((1 << FixedBits) - 1));
            value >>= FixedBits;
        }

        return new string(digits);
    }

    /// <summary>The value of a digit, or 255 if the byte is not one.</summary>
    /// <param name="digit">An ASCII character.</param>
    internal static int ValueOf(byte digit) => digit < 128 ? Values[digit] : 255;
}
