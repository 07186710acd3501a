using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Galley.Reading.Documents;

/// <summary>An article's HTML with places for the addresses that only the catalog knows: those of other articles and of images.</summary>
/// <param name="Literals">The HTML between the places: one more than there are places.</param>
/// <param name="Holes">The addresses, as indexes into <see cref="Document.Targets"/>.</param>
public sealed record HtmlTemplate(ImmutableArray<string> Literals, ImmutableArray<int> Holes)
{
    /// <summary>HTML of nothing.</summary>
    public static readonly HtmlTemplate Empty = new(ImmutableArray.Create(""), ImmutableArray<int>.Empty);

    /// <summary>The HTML.</summary>
    /// <param name="address">Gives the address for the index of a target; it is escaped here.</param>
    /// <param name="size">
    /// Gives the size of an image in pixels, or zeros if it is not known. The browser keeps the place free with it, so that text does not jump.
    /// </param>
    public string Render(Func<int, string> address, Func<int, (int Width, int Height)>? size = null)
    {
        var html = new StringBuilder(Literals[0]);
        for (var i = 0; i < Holes.Length; i++)
        {
            foreach (var c in address(Holes[i]))
            {
                html.Append(c switch { '&' => "&amp;", '"' => "&quot;", '<' => "&lt;", '>' => "&gt;", _ => c.ToString() });
            }

            // A place is the whole value of an attribute: what follows closes the quotation marks.
            if (size?.Invoke(Holes[i]) is { Width: > 0, Height: > 0 } known)
            {
                html.AppendFormat(CultureInfo.InvariantCulture, "\" width=\"{0}\" height=\"{1}", known.Width, known.Height);
            }

            html.Append(Literals[i + 1]);
        }

        return html.ToString();
    }
}
