using System.Collections.Immutable;
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
    public string Render(Func<int, string> address)
    {
        var html = new StringBuilder(Literals[0]);
        for (var i = 0; i < Holes.Length; i++)
        {
            foreach (var c in address(Holes[i]))
            {
                html.Append(c switch { '&' => "&amp;", '"' => "&quot;", '<' => "&lt;", '>' => "&gt;", _ => c.ToString() });
            }

            html.Append(Literals[i + 1]);
        }

        return html.ToString();
    }
}
