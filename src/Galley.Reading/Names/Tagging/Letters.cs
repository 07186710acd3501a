namespace Galley.Reading.Names.Tagging;

/// <summary>Classes of characters and lower case, from a table of its own.</summary>
/// <remarks>The runtime's tables change with its version and its host; tags must not.</remarks>
internal static class Letters
{
    /// <summary>Whether a character is blank: a space of any width, a tab, a line end or another control.</summary>
    public static bool IsBlank(char c) =>
        c <= ' ' || c is '\u007F' or '\u0085' or '\u00A0' or '\u1680' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or '\uFEFF'
        || c is >= '\u2000' and <= '\u200B';

    /// <summary>Whether a character is one of the ten European digits.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether a character is a letter of any script, or a mark on one.</summary>
    public static bool IsLetter(char c)
    {
        if (c < 0x80)
        {
            return (uint)((c | 0x20) - 'a') < 26;
        }

        return c is 'ª' or 'µ' or 'º'
            || (c is >= '\u00C0' and < '\u2000' and not ('×' or '÷'))
            || c is >= '\u2C00' and < '\u2E00'
            || c is >= '\u3040' and < '\uFE10' and not (>= '\uE000' and < '\uF900')
            || c is >= '\uFE70' and < '\uFEFF'
            || c is >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' or >= '\uFF66' and <= '\uFFDC';
    }

    /// <summary>Whether a character can stand inside a word.</summary>
    public static bool IsWord(char c) => IsDigit(c) || IsLetter(c);

    /// <summary>Whether a character is a capital letter.</summary>
    public static bool IsCapital(char c) => ToLower(c) != c;

    /// <summary>Whether a character is a letter that is no capital.</summary>
    public static bool IsSmall(char c) => IsLetter(c) && ToLower(c) == c;

    /// <summary>Whether a character is a hyphen.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>The small form of a letter; of a quotation mark or hyphen the form that typewriters have; any other character itself.</summary>
    public static char ToPlain(char c) => c switch
    {
        < '\u2010' => ToLower(c),
        '\u2010' or '\u2011' => '-',
        '\u2018' or '\u2019' or '\u201B' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
        _ => ToLower(c),
    };

    /// <summary>The small form of a letter of the Latin, Greek or Cyrillic script; any other character itself.</summary>
    public static char ToLower(char c)
    {
        if (c < 0x80)
        {
            return (uint)(c - 'A') < 26 ? (char)(c | 0x20) : c;
        }

        return c switch
        {
            >= '\u00C0' and <= '\u00DE' => c == '×' ? c : (char)(c + 32),
            'İ' => 'i',
            'Ÿ' => 'ÿ',
            >= '\u0139' and <= '\u0148' or >= '\u0179' and <= '\u017E' => (c & 1) == 1 ? (char)(c + 1) : c,
            >= '\u0100' and <= '\u0177' => c is 'ı' or 'ĸ' || (c & 1) == 1 ? c : (char)(c + 1),
            >= '\u01CD' and <= '\u01DC' => (c & 1) == 1 ? (char)(c + 1) : c,
            >= '\u01DE' and <= '\u01EF' or >= '\u01F8' and <= '\u021F' or >= '\u0222' and <= '\u0233' => (c & 1) == 0 ? (char)(c + 1) : c,
            'Ơ' or 'Ư' => (char)(c + 1),
            >= '\u0391' and <= '\u03AB' => (char)(c + 32),
            >= '\u0410' and <= '\u042F' => (char)(c + 32),
            >= '\u0400' and <= '\u040F' => (char)(c + 80),
            >= '\u0460' and <= '\u0481' or >= '\u048A' and <= '\u04BF' or >= '\u04D0' and <= '\u052F' => (c & 1) == 0 ? (char)(c + 1) : c,
            >= '\u1E00' and <= '\u1E95' or >= '\u1EA0' and <= '\u1EFF' => (c & 1) == 0 ? (char)(c + 1) : c,
            >= '\uFF21' and <= '\uFF3A' => (char)(c + 32),
            _ => c,
        };
    }
}
