using System.Globalization;

using Galley.CompilerServices;
using Galley.Compiling.Model;
using Galley.Compiling.Tables;

namespace Galley.Generators.Emit;

/// <summary>Prints the index: <c>Articles.All</c>, <c>Articles.TryGet</c> and the catalog behind every accessor.</summary>
internal static class CatalogEmitter
{
    public static SourceWriter Emit(CatalogModel catalog, EmitSettings settings)
    {
        var writer = GeneratedFile.Begin(settings, "The index of the articles that Galley compiled.");
        Articles(writer, settings);
        writer.Line();
        foreach (var container in catalog.Places.Select(place => place.Container).Where(name => name != "Articles").Distinct())
        {
            writer.Line("/// <summary>Further articles: a class holds at most 60,000.</summary>")
                .Line(GeneratedFile.Attribute)
                .Open($"{settings.Accessibility} static partial class {container}").Close().Line();
        }

        var shards = catalog.Places.Select(place => place.Shard).Distinct().OrderBy(shard => shard.HintName, StringComparer.Ordinal).ToList();
        writer.Line("/// <summary>Where the data of the articles and entities lies in this assembly.</summary>")
            .Line(GeneratedFile.Attribute)
            .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]")
            .Open("internal sealed partial class GalleyCatalog : global::Galley.CompilerServices.ArticleCatalog")
            .Line("internal static readonly GalleyCatalog Instance = new GalleyCatalog();")
            .Line()
            .Open("private GalleyCatalog()").Close()
            .Line();
        Number(writer, "ArticleCount", catalog.Places.Count);
        Number(writer, "EntityCount", catalog.Entities.Count);
        Data(writer, "Lookup", Lookup(catalog.Places.Select(place => place.Slug)), settings);
        Data(writer, "Order", Order(catalog, shards), settings);
        Data(writer, "EntityDirectory", Lookup(catalog.Entities.Select(entity => entity.Entity.Id)), settings);
        Data(writer, "EntityTable", EntityTable.Write(catalog.Entities), settings);
        if (catalog.Backlinks.Count + catalog.Translations.Count > 0)
        {
            Data(writer, "Relations", RelationTable.Write(catalog.Backlinks, catalog.Translations), settings);
        }

        Choice(writer, "GetText", "Text", shards);
        writer.Line();
        Choice(writer, "GetTables", "Tables", shards);
        if (settings.HasValues)
        {
            writer.Line();
            Choice(writer, "GetValues", "Values", shards);
        }

        return writer.Line().Open("private static partial class Seeds").Close().Close().End();
    }

    private static void Articles(SourceWriter writer, EmitSettings settings)
    {
        var article = settings.Nullable("global::Galley.Article");
        writer.Line("/// <summary>The articles of this project.</summary>")
            .Line(GeneratedFile.Attribute)
            .Open($"{settings.Accessibility} static partial class Articles")
            .Line("/// <summary>All articles, in the order of their slugs.</summary>")
            .Line("public static global::Galley.ArticleList All => GalleyCatalog.Instance.Articles;")
            .Line()
            .Line("/// <summary>Finds an article by its slug.</summary>")
            .Line("/// <param name=\"slug\">The slug, such as <c>days-before-summit</c>. Case matters.</param>")
            .Line("/// <param name=\"article\">The article, if there is one.</param>")
            .Line("/// <returns>Whether an article has the slug.</returns>")
            .Line($"public static bool TryGet(string slug, {settings.NotNullWhenTrue}out {article} article) => GalleyCatalog.Instance.TryGetArticle(slug, out article);")
            .Close();
    }

    private static void Number(SourceWriter writer, string name, int value) =>
        writer.Line($"protected override int {name} => {value.ToString(CultureInfo.InvariantCulture)};").Line();

    private static void Data(SourceWriter writer, string name, string table, EmitSettings settings) =>
        writer.Start($"protected override {GeneratedFile.Bytes} {name} => ").Append(settings.Utf8(table)).Append(";\n").Line();

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
            .Close().Close();
    }

    // Rows of a hash and a position, ordered by hash for a binary search.
    private static string Lookup(IEnumerable<string> keys)
    {
        var table = new TableWriter();
        foreach (var (hash, position) in keys.Select((key, position) => (StableHash.Of(key), position)).OrderBy(row => row))
        {
            table.Fixed(hash, TableDigits.HashWidth).Fixed((ulong)position, TableDigits.PositionWidth);
        }

        return table.ToString();
    }

    private static string Order(CatalogModel catalog, List<ShardName> shards)
    {
        var numbers = shards.Select((shard, number) => (shard, number)).ToDictionary(pair => pair.shard, pair => pair.number);
        var table = new TableWriter();
        foreach (var place in catalog.Places)
        {
            table.Fixed((ulong)numbers[place.Shard], TableDigits.ShardWidth).Fixed((ulong)place.Ordinal, TableDigits.PositionWidth);
        }

        return table.ToString();
    }
}
