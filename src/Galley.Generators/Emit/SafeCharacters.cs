namespace Galley.Generators.Emit;

/// <summary>
/// Which characters may stand in emitted source as they are. What is invisible, reorders text or ends a line for the
/// compiler is escaped: an article must not be able to hide code from a reader of the generated file.
/// </summary>
internal static class SafeCharacters
{
    /// <summary>Whether a code point is visible and harmless. A line feed is not: callers decide on it.</summary>
    /// <remarks>
    /// A list rather than Unicode categories, because the tables of the compiler's hosts differ and the output must not.
    /// </remarks>
    public static bool IsVisible(int codePoint) => codePoint switch
    {
        '\t' => true,
        < 0x20 => false,
        >= 0x7F and <= 0x9F => false, // DEL, C1 controls, and with them U+0085, which ends a line
        0xAD or 0x61C or 0x6DD or 0x70F or 0x180E => false, // soft hyphen and format characters
        >= 0x600 and <= 0x605 => false,
        >= 0x200B and <= 0x200F => false, // zero width characters, marks
        >= 0x2028 and <= 0x202E => false, // line ends, bidirectional embeddings and overrides
        >= 0x2060 and <= 0x206F => false, // bidirectional isolates
        >= 0xD800 and <= 0xDFFF => false,
        0xFEFF => false,
        >= 0xFFF9 and <= 0xFFFB => false,
        >= 0x1D173 and <= 0x1D17A => false,
        >= 0xE0000 and <= 0xE0FFF => false, // tags and variation selectors
        _ => (codePoint & 0xFFFE) != 0xFFFE,
    };

    /// <summary>The code point at an index, and how many code units it takes. A lone surrogate comes as itself.</summary>
    public static int CodePointAt(string text, int index, out int length)
    {
        var c = text[index];
        var isPair = char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        length = isPair ? 2 : 1;
        return isPair ? char.ConvertToUtf32(c, text[index + 1]) : c;
    }

    /// <summary>Whether a text has visible and harmless characters and line feeds only.</summary>
    public static bool AreVisible(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var codePoint = CodePointAt(text, i, out var length);
            if (codePoint != '\n' && !IsVisible(codePoint))
            {
                return false;
            }

            i += length;
        }

        return true;
    }
}
