using Galley.CompilerServices;
using Galley.Compiling.Model;
using Galley.Reading.Documents;

namespace Galley.Compiling.Tables;

/// <summary>Joins all that is known of an article into its table, once the catalog has given it a place.</summary>
internal static class WholeTable
{
    /// <summary>The table of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="slug">The slug that the catalog gives it.</param>
    /// <param name="addresses">What it points at.</param>
    public static string Write(ArticleContent article, string slug, EquatableArray<TargetAddress> addresses)
    {
        var table = new TableWriter()
            .Number(TableDigits.FormatVersion)
            .String(slug)
            .String(article.Path)
            .Raw(article.Head)
            .String(article.Html is null ? null : TextPatch.Encode(article.Text, Render(article.Html, addresses)))
            .Raw(article.Parts);

        // Only Markdown has addresses.
        if (article.Html is not null)
        {
            table.List(addresses, target => table
                .String(target.Slug)
                .String(target.Fragment)
                .String(target.Path)
                .Number(target.Width)
                .Number(target.Height));
        }

        return table.ToString();
    }

    /// <summary>What stands before the tables of a shard: how long the text and the table of each of its articles are, in UTF-8 bytes.</summary>
    /// <param name="lengths">The lengths of each.</param>
    public static string ShardHead(IReadOnlyCollection<(int Text, int Table)> lengths)
    {
        var head = new TableWriter();
        return head.List(lengths, article => head.Number(article.Text).Number(article.Table)).ToString();
    }

    private static string Render(HtmlModel html, EquatableArray<TargetAddress> addresses) =>
        new HtmlTemplate(html.Literals.AsImmutableArray(), html.Holes.AsImmutableArray()).Render(
            i => addresses[i].Address, i => (addresses[i].Width, addresses[i].Height));
}
