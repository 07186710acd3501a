namespace Galley.Reading.Text;

/// <summary>Decodes UTF-8.</summary>
/// <remarks>
/// A broken sequence ends before the first byte that cannot continue it ("maximal subpart", the Unicode Standard, 3.9), so
/// that one wrong byte never takes the character after it along.
/// </remarks>
internal static class Utf8Decoder
{
    /// <summary>Decodes the bytes from <paramref name="start"/> on.</summary>
    public static DecodedText Decode(byte[] bytes, int start)
    {
        var text = new DecodedText(bytes.Length - start);
        var i = start;
        while (i < bytes.Length)
        {
            var lead = bytes[i++];
            if (lead < 0x80)
            {
                text.Add((char)lead);
                continue;
            }

            var following = Following(lead);
            var scalar = lead & (0x3F >> following);
            var (low, high) = FirstFollowing(lead);
            var missing = following;
            while (missing > 0 && i < bytes.Length && bytes[i] >= low && bytes[i] <= high)
            {
                scalar = (scalar << 6) | (bytes[i++] & 0x3F);
                (low, high) = (0x80, 0xBF);
                missing--;
            }

            if (following == 0 || missing > 0)
            {
                text.AddFault();
            }
            else
            {
                text.Add(scalar);
            }
        }

        return text;
    }

    // How many bytes follow a lead byte; 0 for a byte that cannot lead.
    private static int Following(byte lead) => lead switch
    {
        >= 0xC2 and <= 0xDF => 1,
        >= 0xE0 and <= 0xEF => 2,
        >= 0xF0 and <= 0xF4 => 3,
        _ => 0,
    };

    // The bounds of the byte after a lead byte: they keep out overlong forms, surrogates and what is beyond U+10FFFF.
    private static (int Low, int High) FirstFollowing(byte lead) => lead switch
    {
        0xE0 => (0xA0, 0xBF),
        0xED => (0x80, 0x9F),
        0xF0 => (0x90, 0xBF),
        0xF4 => (0x80, 0x8F),
        _ => (0x80, 0xBF),
    };
}
