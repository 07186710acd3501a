using System.Text;

namespace Galley.Generators.Tables;

/// <summary>
/// Says how to make a text out of another one; the runtime library's <c>TextPatch</c> does it. What an article reads as, and
/// its HTML, cost little this way: an assembly holds its text once.
/// </summary>
internal static class TextPatch
{
    /// <summary>The patch that makes <paramref name="target"/> out of <paramref name="source"/>, in time linear in their lengths.</summary>
    /// <param name="source">The text to copy from.</param>
    /// <param name="target">The text to make.</param>
    public static string Encode(string source, string target)
    {
        var text = Encoding.UTF8.GetBytes(target);
        var windows = new WindowIndex(Encoding.UTF8.GetBytes(source));
        var patch = new TableWriter();
        var literal = 0;
        var copied = 0;
        for (var i = 0; i < text.Length;)
        {
            var copy = IsWithinCharacter(text, i) ? default : windows.Longest(text, i, copied);

            // Tables are text: neither a literal nor a copy may cut a character in two.
            while (copy.Length > 0 && IsWithinCharacter(text, i + copy.Length))
            {
                copy = (copy.Start, copy.Length - 1);
            }

            if (copy.Length < WindowIndex.Width)
            {
                i++;
                continue;
            }

            Literal(patch, text, literal, i);
            patch.Signed(copy.Start - copied).Number(copy.Length);
            copied = copy.Start + copy.Length;
            literal = i += copy.Length;
        }

        if (literal < text.Length)
        {
            Literal(patch, text, literal, text.Length);
        }

        return patch.ToString();
    }

    private static void Literal(TableWriter patch, byte[] text, int start, int end) =>
        patch.Number(end - start).Raw(Encoding.UTF8.GetString(text, start, end - start));

    private static bool IsWithinCharacter(byte[] text, int index) => index < text.Length && (text[index] & 0xC0) == 0x80;
}
