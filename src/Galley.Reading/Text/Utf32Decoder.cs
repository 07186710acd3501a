namespace Galley.Reading.Text;

/// <summary>Decodes UTF-32. What is not a scalar value and an incomplete last unit are faults.</summary>
internal static class Utf32Decoder
{
    /// <summary>Decodes the bytes from <paramref name="start"/> on.</summary>
    public static DecodedText Decode(byte[] bytes, int start, bool bigEndian)
    {
        var text = new DecodedText(((bytes.Length - start) / 2) + 1);
        var i = start;
        for (; i + 3 < bytes.Length; i += 4)
        {
            var value = bigEndian
                ? ((uint)bytes[i] << 24) | ((uint)bytes[i + 1] << 16) | ((uint)bytes[i + 2] << 8) | bytes[i + 3]
                : ((uint)bytes[i + 3] << 24) | ((uint)bytes[i + 2] << 16) | ((uint)bytes[i + 1] << 8) | bytes[i];
            if (value > 0x10FFFF || value is >= 0xD800 and <= 0xDFFF)
            {
                text.AddFault();
            }
            else
            {
                text.Add((int)value);
            }
        }

        if (i < bytes.Length)
        {
            text.AddFault();
        }

        return text;
    }
}
