using System.Globalization;

namespace Galley.Generators.Binding;

/// <summary>Numbers as the core schema of YAML 1.2 writes them.</summary>
internal static class CoreNumber
{
    private static readonly Dictionary<string, (decimal Least, decimal Most)> Ranges = new(StringComparer.Ordinal)
    {
        ["SByte"] = (sbyte.MinValue, sbyte.MaxValue),
        ["Byte"] = (byte.MinValue, byte.MaxValue),
        ["Int16"] = (short.MinValue, short.MaxValue),
        ["UInt16"] = (ushort.MinValue, ushort.MaxValue),
        ["Int32"] = (int.MinValue, int.MaxValue),
        ["UInt32"] = (uint.MinValue, uint.MaxValue),
        ["Int64"] = (long.MinValue, long.MaxValue),
        ["UInt64"] = (ulong.MinValue, ulong.MaxValue),
    };

    /// <summary>The least and greatest value of an integral type.</summary>
    public static (decimal Least, decimal Most) RangeOf(string type) => Ranges[type];

    /// <summary>A whole number: <c>-12</c>, <c>0o14</c>, <c>0xC</c>.</summary>
    public static decimal? Integer(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal))
        {
            return WithBase(text, text[1] == 'x' ? 16 : 8);
        }

        return IsInteger(text) && decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>A number in the spelling that every framework parses to the same value, or <see langword="null"/>.</summary>
    public static string? Real(string text) => text switch
    {
        ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => "inf",
        "-.inf" or "-.Inf" or "-.INF" => "-inf",
        ".nan" or ".NaN" or ".NAN" => "nan",
        _ => IsReal(text) ? text : Integer(text)?.ToString(CultureInfo.InvariantCulture),
    };

    private static decimal? WithBase(string text, int radix)
    {
        decimal number = 0;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => 99,
            };
            number = (number * radix) + digit;
            if (digit >= radix || number > ulong.MaxValue)
            {
                return null;
            }
        }

        return text.Length > 2 ? number : null;
    }

    private static bool IsInteger(string text)
    {
        var start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        return text.Length > start && text.Skip(start).All(c => c is >= '0' and <= '9');
    }

    // [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
    private static bool IsReal(string text)
    {
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var whole = Digits(text, ref at);
        var fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = Digits(text, ref at);
        }

        if (whole + fraction == 0)
        {
            return false;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            if (Digits(text, ref at) == 0)
            {
                return false;
            }
        }

        return at == text.Length;
    }

    private static int Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start;
    }
}
