using System.Globalization;
using System.Text;

namespace Galley.Compiling.Model;

/// <summary>Writes text into addresses.</summary>
internal static class UrlText
{
    // RFC 3986: what may stand in a path or a fragment as it is.
    private const string SafeInPart = "-._~/!$&'()*+,;=:@";

    // An address that was written as one also has its query, its fragment and its escapes.
    private const string SafeInAddress = SafeInPart + "?#%[]";

    /// <summary>A path, slug or fragment as it stands in an address: everything else as its UTF-8 bytes, such as <c>%20</c>.</summary>
    public static string EscapePart(string text) => Escape(text, SafeInPart);

    /// <summary>An address as its author wrote it, without what no address can hold.</summary>
    public static string Escape(string text) => Escape(text, SafeInAddress);

    private static string Escape(string text, string safe)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || (safe.IndexOf(c) >= 0 && !IsBarePercent(text, i)))
            {
                escaped.Append(c);
                continue;
            }

            var isPair = char.IsSurrogatePair(text, i);
            foreach (var one in Encoding.UTF8.GetBytes(text.ToCharArray(), i, isPair ? 2 : 1))
            {
                escaped.Append('%').Append(one.ToString("X2", CultureInfo.InvariantCulture));
            }

            i += isPair ? 1 : 0;
        }

        return escaped.ToString();
    }

    // A percent sign that stands for itself must not be read as an escape.
    private static bool IsBarePercent(string text, int index) =>
        text[index] == '%' && !(index + 2 < text.Length && Uri.IsHexDigit(text[index + 1]) && Uri.IsHexDigit(text[index + 2]));
}
