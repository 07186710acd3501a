using Galley.Reading.Names;

namespace Galley.Compiling.Model;

/// <summary>Finds the article that a target names.</summary>
internal sealed class ArticleIndex
{
    private readonly Dictionary<string, int> _byPath;
    private readonly Dictionary<string, int> _bySlug;
    private readonly Dictionary<LocaleSuffix, int> _byLocale;
    private readonly LocaleSuffix[] _locales;

    public ArticleIndex(CatalogLayout layout)
    {
        var count = layout.Places.Count;
        _byPath = new Dictionary<string, int>(count, StringComparer.Ordinal);
        _bySlug = new Dictionary<string, int>(count, StringComparer.Ordinal);
        _byLocale = new Dictionary<LocaleSuffix, int>(count);
        _locales = new LocaleSuffix[count];
        for (var i = 0; i < count; i++)
        {
            var place = layout.Places[i];
            _byPath[place.Path] = i;
            _bySlug[place.Slug] = i;
            var locale = LocaleSuffix.Of(place.Path);
            _locales[i] = locale;

            // post.md and post.txt have one stem and, unless one is renamed, one slug: the first path counts.
            if (!_byLocale.TryGetValue(locale, out var other) || string.CompareOrdinal(place.Path, layout.Places[other].Path) < 0)
            {
                _byLocale[locale] = i;
            }
        }
    }

    /// <summary>The position of the article with a path, or -1.</summary>
    public int OfPath(string path) => _byPath.TryGetValue(path, out var position) ? position : -1;

    /// <summary>The language that the name of an article's file states, and the name without it.</summary>
    public LocaleSuffix LocaleOf(int position) => _locales[position];

    /// <summary>The position of a variant, or of the base if the language is empty; -1 if there is none.</summary>
    public int OfLocale(LocaleSuffix locale) => _byLocale.TryGetValue(locale, out var position) ? position : -1;

    /// <summary>The position of the article that a target names, or -1.</summary>
    /// <param name="from">The path of the article that names it.</param>
    /// <param name="target">The target.</param>
    public int Find(string from, TargetModel target)
    {
        if (target.Slug.Length > 0)
        {
            return _bySlug.TryGetValue(target.Slug, out var named) ? named : -1;
        }

        if (target.Path.Length == 0)
        {
            return OfPath(from);
        }

        var found = OfPath(target.Path);
        if (found < 0 || _locales[found].Language.Length > 0)
        {
            return found;
        }

        // A translator leaves links as they are; readers of a.de.md want b.de.md behind a link to b.md.
        var language = LocaleSuffix.Of(from).Language;
        var sameLanguage = language.Length > 0 ? OfLocale(_locales[found] with { Language = language }) : -1;
        return sameLanguage >= 0 ? sameLanguage : found;
    }
}
