using System.Text;

namespace Galley.Generators.Emit;

/// <summary>Text for XML documentation comments.</summary>
internal static class XmlDoc
{
    /// <summary>The text on one line, with markup and everything invisible taken out of harm's way.</summary>
    public static string Text(string text)
    {
        var line = new StringBuilder(text.Length);
        for (int i = 0, length; i < text.Length; i += length)
        {
            var codePoint = SafeCharacters.CodePointAt(text, i, out length);
            switch (codePoint)
            {
                case '&':
                    line.Append("&amp;");
                    break;
                case '<':
                    line.Append("&lt;");
                    break;
                case '>':
                    line.Append("&gt;");
                    break;
                case '\n' or '\r' or '\t':
                    line.Append(' ');
                    break;
                default:
                    if (SafeCharacters.IsVisible(codePoint))
                    {
                        line.Append(text, i, length);
                    }
                    else
                    {
                        line.Append('\uFFFD');
                    }

                    break;
            }
        }

        return line.ToString();
    }
}
