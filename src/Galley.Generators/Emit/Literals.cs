using System.Globalization;
using System.Text;

using Galley.CompilerServices;

namespace Galley.Generators.Emit;

/// <summary>C# literals. No text can end one, whatever it holds.</summary>
internal static class Literals
{
    /// <summary>A number that stands for a text.</summary>
    public static string Hash(string text) => Number(StableHash.Of(text));

    /// <summary>A number as C# writes it.</summary>
    public static string Number(ulong number) => "0x" + number.ToString("X16", CultureInfo.InvariantCulture) + "UL";

    private const int BytesPerLine = 32;

    /// <summary>A string literal.</summary>
    public static string String(string text)
    {
        var literal = new StringBuilder(text.Length + 16).Append('"');
        for (var i = 0; i < text.Length;)
        {
            var codePoint = SafeCharacters.CodePointAt(text, i, out var length);
            AppendEscaped(literal, codePoint, text, i, length);
            i += length;
        }

        return literal.Append('"').ToString();
    }

    /// <summary>An expression of type <c>ReadOnlySpan&lt;byte&gt;</c> over the assembly's own data.</summary>
    /// <param name="text">The text whose UTF-8 bytes it holds.</param>
    /// <param name="allowUtf8Literals">Whether the project's C# has <c>u8</c>; if not, the bytes are listed, which the compiler stores the same way.</param>
    public static string Utf8(string text, bool allowUtf8Literals)
    {
        if (!allowUtf8Literals)
        {
            return Bytes(Encoding.UTF8.GetBytes(text));
        }

        return text.IndexOf('\n') >= 0 && SafeCharacters.AreVisible(text) ? Raw(text) : String(text) + "u8";
    }

    // As the article stands in its file. The closing quotation marks stand at the margin, so no white space is taken away.
    private static string Raw(string text)
    {
        var fence = new string('"', Math.Max(3, LongestRun(text, '"') + 1));
        return fence + "\n" + text + "\n" + fence + "u8";
    }

    private static int LongestRun(string text, char character)
    {
        int longest = 0, run = 0;
        foreach (var c in text)
        {
            run = c == character ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string Bytes(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return "default(global::System.ReadOnlySpan<byte>)";
        }

        var list = new StringBuilder((bytes.Length * 5) + 32).Append("new byte[]\n{");
        for (var i = 0; i < bytes.Length; i++)
        {
            list.Append(i % BytesPerLine == 0 ? "\n    " : " ").Append(bytes[i].ToString(CultureInfo.InvariantCulture)).Append(',');
        }

        return list.Append("\n}").ToString();
    }

    private static void AppendEscaped(StringBuilder literal, int codePoint, string text, int index, int length)
    {
        switch (codePoint)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append("\\\\");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            case >= 0xD800 and <= 0xDFFF:
                // Half of a surrogate pair has no UTF-8; encoders write the replacement character.
                literal.Append("\\uFFFD");
                break;
            default:
                if (SafeCharacters.IsVisible(codePoint))
                {
                    literal.Append(text, index, length);
                }
                else
                {
                    literal.Append(codePoint > 0xFFFF ? "\\U" : "\\u")
                        .Append(codePoint.ToString(codePoint > 0xFFFF ? "X8" : "X4", CultureInfo.InvariantCulture));
                }

                break;
        }
    }
}
