using System.Runtime.CompilerServices;

using Galley.Compiling.Options;

namespace Galley.Compiling.Model;

/// <summary>Gives the targets of articles their addresses.</summary>
internal sealed class TargetResolver(CatalogLayout layout, AssetSet assets, AddressFormats formats)
{
    private readonly ArticleIndex _articles = new(layout);

    // An edit makes one model anew, and the targets of ten thousand others are asked for again.
    private readonly ConditionalWeakTable<ArticleModel, object> _known = new();

    /// <summary>The targets of an article, as the catalog has them.</summary>
    public EquatableArray<TargetAddress> AddressesOf(ArticleModel article) => article.Targets.Count == 0
        ? EquatableArray<TargetAddress>.Empty
        : (EquatableArray<TargetAddress>)_known.GetValue(article, one => Resolve(one.Path, one.Targets));

    /// <summary>The targets of an article, as the catalog has them.</summary>
    /// <param name="from">The article's path.</param>
    /// <param name="targets">What it points at.</param>
    public EquatableArray<TargetAddress> Resolve(string from, EquatableArray<TargetModel> targets) =>
        targets.Count == 0 ? EquatableArray<TargetAddress>.Empty : targets.Select(target => Resolve(from, target)).ToEquatableArray();

    private TargetAddress Resolve(string from, TargetModel target)
    {
        var fragment = target.Fragment.Length > 0 ? target.Fragment : null;
        if (target.IsWithin)
        {
            return new TargetAddress("#" + UrlText.EscapePart(target.Fragment), null, fragment, null, 0, 0);
        }

        // An image is a file, even if it were an article too.
        var position = target.IsImage ? -1 : _articles.Find(from, target);
        if (position >= 0)
        {
            var place = layout.Places[position];
            var address = formats.Link.Replace(AddressFormats.Slug, UrlText.EscapePart(place.Slug)) + Fragment(target);
            return new TargetAddress(address, place.Slug, fragment, place.Path, 0, 0);
        }

        // The analyzers report what leads nowhere; its address stays what the author wrote.
        return target.Slug.Length > 0
            ? new TargetAddress(UrlText.Escape(target.Url), null, fragment, null, 0, 0)
            : ResolveFile(target, fragment);
    }

    private TargetAddress ResolveFile(TargetModel target, string? fragment)
    {
        var asset = assets.Find(target.Path);
        var isServed = !target.Path.StartsWith("../", StringComparison.Ordinal) && (asset is not null || (!assets.AreKnown && !target.IsNamedLikeArticle));
        var address = !isServed || formats.Asset == AddressFormats.Url
            ? UrlText.Escape(target.Url)
            : formats.Asset.Replace(AddressFormats.Path, UrlText.EscapePart(BelowRoot(target.Path)))
                .Replace(AddressFormats.Url, UrlText.Escape(WithoutFragment(target.Url))) + Fragment(target);
        return new TargetAddress(address, null, fragment, target.Path, asset?.Width ?? 0, asset?.Height ?? 0);
    }

    // As the slug of an article there would be made: the longest pattern that fits.
    private string BelowRoot(string path)
    {
        var longest = 0;
        foreach (var root in formats.Roots)
        {
            if (root.Length > longest && path.StartsWith(root, StringComparison.OrdinalIgnoreCase))
            {
                longest = root.Length;
            }
        }

        return path.Substring(longest);
    }

    private static string Fragment(TargetModel target) => target.Fragment.Length > 0 ? "#" + UrlText.EscapePart(target.Fragment) : "";

    private static string WithoutFragment(string url) => url.IndexOf('#') is var mark and >= 0 ? url.Substring(0, mark) : url;
}
