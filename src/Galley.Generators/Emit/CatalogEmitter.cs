using System.Globalization;

using Galley.CompilerServices;
using Galley.Compiling.Model;
using Galley.Compiling.Tables;
using Galley.Generators.Model;

namespace Galley.Generators.Emit;

/// <summary>Prints the index: <c>Articles.All</c>, <c>Articles.TryGet</c> and the catalog behind every accessor.</summary>
internal static class CatalogEmitter
{
    /// <summary>The file.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="stored">What lies in the resource, or <see langword="null"/> if nothing does.</param>
    /// <param name="settings">How code is emitted.</param>
    public static SourceWriter Emit(CatalogModel catalog, StoredContent? stored, EmitSettings settings)
    {
        var writer = GeneratedFile.Begin(settings, "The index of the articles that Galley compiled.");
        Articles(writer, settings);
        writer.Line();
        foreach (var container in catalog.Places.Select(place => place.Container).Where(name => settings.HasAccessors && name != "Articles").Distinct())
        {
            writer.Line("/// <summary>Further articles: a class holds at most 60,000.</summary>")
                .Line(GeneratedFile.Attribute)
                .Open($"{settings.Accessibility} static partial class {container}");
            ArticleOf(writer);
            writer.Close().Line();
        }

        var shards = CatalogTables.Shards(catalog);
        writer.Line("/// <summary>Where the data of the articles and entities lies in this assembly.</summary>")
            .Line(GeneratedFile.Attribute)
            .Line(GeneratedFile.Hidden)
            .Open("internal sealed partial class GalleyCatalog : global::Galley.CompilerServices.ArticleCatalog")
            .Line("internal static readonly GalleyCatalog Instance = new GalleyCatalog();")
            .Line()
            .Open("private GalleyCatalog()").Close()
            .Line();
        Number(writer, "ArticleCount", catalog.Places.Count);
        Number(writer, "EntityCount", catalog.Entities.Count);
        foreach (var (name, table) in CatalogTables.Of(catalog).Concat(stored?.TablesOf(catalog) ?? []))
        {
            writer.Start($"protected override {GeneratedFile.Bytes} {name} => ").Append(settings.CatalogData(name, table)).Append(";\n").Line();
        }

        if (stored is null)
        {
            Choice(writer, "GetText", "Text", shards);
            Choice(writer, "GetTables", "Tables", shards);
        }

        if (settings.HasValues)
        {
            Choice(writer, "GetValues", "Values", shards);
        }

        return writer.Open("private static partial class Seeds").Close().Close().End();
    }

    private static void Articles(SourceWriter writer, EmitSettings settings)
    {
        if (!settings.HasManyAccessors)
        {
            writer.Line("/// <summary>The articles of this project.</summary>")
                .Line(GeneratedFile.Attribute)
                .Open($"{settings.Accessibility} static partial class Articles");
            Lookups(writer, settings);
            if (settings.HasAccessors)
            {
                writer.Line();
                ArticleOf(writer);
            }

            writer.Close();
            return;
        }

        writer.Line("/// <summary>What <see cref=\"Articles\"/> has beside the articles themselves.</summary>")
            .Line(GeneratedFile.Attribute)
            .Line(GeneratedFile.Hidden)
            .Open($"{settings.Accessibility} abstract partial class {settings.ArticlesBase}")
            .Open($"private protected {settings.ArticlesBase}()").Close()
            .Line();
        Lookups(writer, settings);
        writer.Close()
            .Line()
            .Line("/// <summary>The articles of this project.</summary>")
            .Line(GeneratedFile.Attribute)
            .Open($"{settings.Accessibility} abstract partial class Articles : {settings.ArticlesBase}")
            .Open("private Articles()").Close()
            .Line();
        ArticleOf(writer);
        writer.Close();
    }

    private static void Lookups(SourceWriter writer, EmitSettings settings)
    {
        var article = settings.Nullable("global::Galley.Article");
        writer.Line("/// <summary>All articles, in the order of their slugs.</summary>")
            .Line("public static global::Galley.ArticleList All => GalleyCatalog.Instance.Articles;")
            .Line()
            .Line("/// <summary>Finds an article by its slug.</summary>")
            .Line("/// <param name=\"slug\">The slug, such as <c>days-before-summit</c>. Case matters.</param>")
            .Line("/// <param name=\"article\">The article, if there is one.</param>")
            .Line("/// <returns>Whether an article has the slug.</returns>")
            .Line($"public static bool TryGet(string slug, {settings.NotNullWhenTrue}out {article} article) => GalleyCatalog.Instance.TryGetArticle(slug, out article);");
    }

    // Every accessor calls it: the compiler takes a third longer for ten thousand that say the whole.
    private static void ArticleOf(SourceWriter writer) =>
        writer.Line("private static global::Galley.Article ArticleOf(ulong slug) => GalleyCatalog.Instance.GetArticle(slug);");

    private static void Number(SourceWriter writer, string name, int value) =>
        writer.Line($"protected override int {name} => {value.ToString(CultureInfo.InvariantCulture)};").Line();

    private static void Choice(SourceWriter writer, string method, string property, List<ShardName> shards)
    {
        writer.Open($"protected override {GeneratedFile.Bytes} {method}(int shard)").Open("switch (shard)");
        for (var i = 0; i < shards.Count; i++)
        {
            writer.Line($"case {i.ToString(CultureInfo.InvariantCulture)}:")
                .Indented($"return Seeds.{shards[i].Identifier}.{property};");
        }

        writer.Line("default:")
            .Indented("throw new global::System.ArgumentOutOfRangeException(nameof(shard));")
            .Close().Close().Line();
    }
}
