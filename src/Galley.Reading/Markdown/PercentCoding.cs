using System.Text;

namespace Galley.Reading.Markdown;

/// <summary>Percent-encoded text in addresses.</summary>
internal static class PercentCoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with <c>%20</c> and the like resolved; what is not valid UTF-8 stays as it is written.</summary>
    public static string Decode(string text)
    {
        if (text.IndexOf('%') < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            bytes.Clear();
            while (ByteAt(text, i) is { } value)
            {
                bytes.Add(value);
                i += 3;
            }

            if (bytes.Count == 0)
            {
                decoded.Append(text[i++]);
            }
            else
            {
                decoded.Append(TextOf(bytes.ToArray()) ?? text.Substring(start, i - start));
            }
        }

        return decoded.ToString();
    }

    private static byte? ByteAt(string text, int i) =>
        i + 2 < text.Length && text[i] == '%' && Digit(text[i + 1]) is { } high && Digit(text[i + 2]) is { } low ? (byte)((high << 4) | low) : null;

    private static int? Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'F' => c - 'A' + 10,
        >= 'a' and <= 'f' => c - 'a' + 10,
        _ => null,
    };

    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
