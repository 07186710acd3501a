using System.Text;

using Format = Galley.CompilerServices.TextPatch;

namespace Galley.Compiling.Tables;

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

            Insert(patch, text, literal, i);
            patch.Number(copy.Length << Format.CopyShift).Signed(copy.Start - copied);
            copied = copy.Start + copy.Length;
            literal = i += copy.Length;
        }

        Insert(patch, text, literal, text.Length);
        return patch.ToString();
    }

    // What stands between copies: phrases, and literally what lies between these.
    private static void Insert(TableWriter patch, byte[] text, int start, int end)
    {
        var literal = start;
        for (var i = start; i < end;)
        {
            var phrase = PhraseIndex.Longest(text, i, end);
            if (phrase.Length == 0)
            {
                i++;
                continue;
            }

            Literal(patch, text, literal, i);
            patch.Number((phrase.Number << Format.InsertShift) | Format.Insert);
            literal = i += phrase.Length;
        }

        Literal(patch, text, literal, end);
    }

    private static void Literal(TableWriter patch, byte[] text, int start, int end)
    {
        if (start < end)
        {
            patch.Number(((end - start) << Format.InsertShift) | Format.Literal | Format.Insert)
                .Raw(Encoding.UTF8.GetString(text, start, end - start));
        }
    }

    private static bool IsWithinCharacter(byte[] text, int index) => index < text.Length && (text[index] & 0xC0) == 0x80;
}
