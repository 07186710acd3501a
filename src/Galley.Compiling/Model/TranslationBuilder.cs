using System.Collections.Immutable;

using Galley.Reading.Names;

namespace Galley.Compiling.Model;

/// <summary>Brings together the articles that are one in several languages.</summary>
internal static class TranslationBuilder
{
    public static EquatableArray<TranslationModel> Build(CatalogLayout layout, ArticleIndex index)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < layout.Places.Count; i++)
        {
            var locale = index.LocaleOf(i);
            if (locale.Language.Length == 0)
            {
                continue;
            }

            if (!groups.TryGetValue(locale.Stem, out var variants))
            {
                groups.Add(locale.Stem, variants = []);
            }

            variants.Add(i);
        }

        var translations = ImmutableArray.CreateBuilder<TranslationModel>(groups.Count);
        foreach (var group in groups)
        {
            var original = index.OfLocale(new LocaleSuffix(group.Key, ""));
            var variants = group.Value
                .OrderBy(i => index.LocaleOf(i).Language, StringComparer.Ordinal)
                .ThenBy(i => layout.Places[i].Path, StringComparer.Ordinal);
            translations.Add(new TranslationModel(
                original >= 0, (original >= 0 ? variants.Prepend(original) : variants).ToEquatableArray()));
        }

        translations.Sort(static (a, b) => a.Articles[0].CompareTo(b.Articles[0]));
        return new EquatableArray<TranslationModel>(translations.ToImmutable());
    }
}
