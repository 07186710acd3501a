using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using Galley.Compiling.Naming;
using Galley.Reading.Storage;

namespace Galley.Compiling.Model;

/// <summary>Gives every article its slug, its name and its output file.</summary>
internal static class LayoutBuilder
{
    // File systems allow 255; the driver puts folders and an ending around it.
    private const int MaximumHintLength = 100;

    public static CatalogLayout Build(IEnumerable<ArticleSummary> summaries)
    {
        // A project may list a file twice.
        var ordered = summaries.GroupBy(summary => summary.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(summary => summary.Slug, StringComparer.Ordinal)
            .ThenBy(summary => summary.Path, StringComparer.Ordinal)
            .ToList();
        var slugs = UniqueSlugs(ordered);
        var order = Enumerable.Range(0, ordered.Count).OrderBy(i => slugs[i], StringComparer.Ordinal).ToList();

        var identifiers = new IdentifierScope("Articles", "ArticleOf", "All", "TryGet", "On", "Timeline", "Seeds", "Text", "Tables", "GalleyCatalog");
        var ordinals = Ordinals(ordered);
        var places = ImmutableArray.CreateBuilder<ArticlePlace>(ordered.Count);
        foreach (var i in order)
        {
            var wanted = Identifiers.Pascal(slugs[i]);
            var identifier = identifiers.Take(wanted.Length > 0 ? wanted : "Article" + Identifiers.ShortHash(slugs[i]));
            var key = ShardKeys.Of(ordered[i].Path, ordered.Count);
            var shard = ShardKeys.AreShared(ordered.Count) ? new ShardName(key, key, key) : OwnFile(slugs[i], identifier, key);
            places.Add(new ArticlePlace(ordered[i].Path, slugs[i], identifier, Container(places.Count), shard, ordinals[i]));
        }

        return new CatalogLayout(new EquatableArray<ArticlePlace>(places.MoveToImmutable()));
    }

    // By path within each file, which is an order that needs nothing of what the articles say.
    private static int[] Ordinals(List<ArticleSummary> ordered)
    {
        var filled = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordinals = new int[ordered.Count];
        foreach (var i in Enumerable.Range(0, ordered.Count).OrderBy(i => ordered[i].Path, StringComparer.Ordinal))
        {
            var key = ShardKeys.Of(ordered[i].Path, ordered.Count);
            filled.TryGetValue(key, out ordinals[i]);
            filled[key] = ordinals[i] + 1;
        }

        return ordinals;
    }

    // The first file, by path, keeps a slug that two ask for. The build fails on the other (GAL4001), but it still gets
    // a member, so that one fault is one error.
    private static string[] UniqueSlugs(List<ArticleSummary> ordered)
    {
        var taken = new HashSet<string>(ordered.Select(summary => summary.Slug), StringComparer.Ordinal);
        var slugs = new string[ordered.Count];
        for (var i = 0; i < ordered.Count; i++)
        {
            slugs[i] = ordered[i].Slug;
            var isDuplicate = i > 0 && ordered[i - 1].Slug == slugs[i];
            for (var number = 2; isDuplicate && !taken.Add(slugs[i]); number++)
            {
                slugs[i] = ordered[i].Slug + "-" + number.ToString(CultureInfo.InvariantCulture);
            }
        }

        return slugs;
    }

    private static ShardName OwnFile(string slug, string identifier, string key)
    {
        var hint = new StringBuilder(MaximumHintLength);
        foreach (var c in slug.Take(MaximumHintLength))
        {
            hint.Append(c == '/' ? '.' : c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' ? c : '_');
        }

        // The driver refuses letters outside the basic plane, and other scripts outgrow what file systems allow.
        var isWhole = slug.Length <= MaximumHintLength && hint.ToString().IndexOf('_') < 0;
        return new ShardName(isWhole ? hint.ToString() : hint.Append('-').Append(Identifiers.ShortHash(slug)).ToString(), identifier, key);
    }

    private static string Container(int position) =>
        position < EntityClasses.MaximumMembers
            ? "Articles"
            : "Articles" + ((position / EntityClasses.MaximumMembers) + 1).ToString(CultureInfo.InvariantCulture);
}
