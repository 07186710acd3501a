namespace Galley.Reading.Text;

/// <summary>Decodes UTF-16. A surrogate without its partner and an odd last byte are faults.</summary>
internal static class Utf16Decoder
{
    /// <summary>Decodes the bytes from <paramref name="start"/> on.</summary>
    public static DecodedText Decode(byte[] bytes, int start, bool bigEndian)
    {
        var text = new DecodedText(((bytes.Length - start) / 2) + 1);
        var i = start;
        for (; i + 1 < bytes.Length; i += 2)
        {
            var unit = Unit(bytes, i, bigEndian);
            if (!char.IsSurrogate(unit))
            {
                text.Add(unit);
            }
            else if (char.IsHighSurrogate(unit) && i + 3 < bytes.Length && char.IsLowSurrogate(Unit(bytes, i + 2, bigEndian)))
            {
                text.Add(unit);
                text.Add(Unit(bytes, i + 2, bigEndian));
                i += 2;
            }
            else
            {
                text.AddFault();
            }
        }

        if (i < bytes.Length)
        {
            text.AddFault();
        }

        return text;
    }

    private static char Unit(byte[] bytes, int at, bool bigEndian) =>
        (char)(bigEndian ? (bytes[at] << 8) | bytes[at + 1] : (bytes[at + 1] << 8) | bytes[at]);
}
