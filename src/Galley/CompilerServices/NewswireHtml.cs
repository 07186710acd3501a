using System.Globalization;
using System.Text;

namespace Galley.CompilerServices;

/// <summary>The HTML of a newswire body. Its blocks say all there is to it, so that the assembly holds none.</summary>
internal static class NewswireHtml
{
    /// <summary>The HTML of blocks, in UTF-8.</summary>
    /// <param name="body">The blocks.</param>
    internal static byte[] Of(PartList<Block> body)
    {
        var html = new StringBuilder();
        foreach (Block block in body)
        {
            string tag = block is Heading heading ? "h" + heading.Level.ToString(CultureInfo.InvariantCulture) : "p";
            html.Append('<').Append(tag).Append('>');
            Escape(html, block.Text);
            html.Append("</").Append(tag).Append(">\n");
        }

        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static void Escape(StringBuilder html, string text)
    {
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(c),
            };
        }
    }
}
