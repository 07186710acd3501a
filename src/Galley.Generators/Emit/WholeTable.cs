using Galley.CompilerServices;
using Galley.Compiling.Model;
using Galley.Compiling.Tables;
using Galley.Generators.Model;
using Galley.Reading.Documents;

namespace Galley.Generators.Emit;

/// <summary>Joins all that is known of an article into its table, once the catalog has given it a place.</summary>
internal static class WholeTable
{
    public static string Write(PlacedArticle placed)
    {
        var article = placed.Article;
        var table = new TableWriter()
            .Number(TableDigits.FormatVersion)
            .String(placed.Place.Slug)
            .String(article.Path)
            .Raw(article.Head)
            .String(article.Html is null ? null : Compiling.Tables.TextPatch.Encode(article.Text, Render(article.Html, placed.Addresses)))
            .Raw(article.Parts);

        // Only Markdown has addresses.
        if (article.Html is not null)
        {
            table.List(placed.Addresses, target => table
                .String(target.Slug)
                .String(target.Fragment)
                .String(target.Path)
                .Number(target.Width)
                .Number(target.Height));
        }

        return table.ToString();
    }

    private static string Render(HtmlModel html, EquatableArray<TargetAddress> addresses) =>
        new HtmlTemplate(html.Literals.AsImmutableArray(), html.Holes.AsImmutableArray()).Render(
            i => addresses[i].Address, i => (addresses[i].Width, addresses[i].Height));
}
