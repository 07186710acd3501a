using Galley.CompilerServices;
using Galley.Compiling.Model;

namespace Galley.Compiling.Tables;

/// <summary>Writes who links to whom, and which articles are one in several languages.</summary>
internal static class RelationTable
{
    public static string Write(IReadOnlyList<BacklinkModel> backlinks, IReadOnlyList<TranslationModel> translations)
    {
        var table = new TableWriter().Number(TableDigits.FormatVersion);
        var lastTarget = 0;
        table.List(backlinks, backlink =>
        {
            table.Number(backlink.Article - lastTarget);
            lastTarget = backlink.Article;
            var lastSource = 0;
            table.List(backlink.Sources, source =>
            {
                table.Number(source - lastSource);
                lastSource = source;
            });
        });
        return table.List(translations, group =>
        {
            table.Number(group.HasBase ? 1 : 0);
            var last = 0;
            table.List(group.Articles, article =>
            {
                table.Signed(article - last);
                last = article;
            });
        }).ToString();
    }
}
