using System.Globalization;
using System.Text;

using Galley.Compiling.Model;
using Galley.Compiling.Tables;
using Galley.Generators.Binding;
using Galley.Generators.Model;

namespace Galley.Generators.Emit;

/// <summary>Prints one output file: the accessors, texts and tables of its articles.</summary>
internal static class ShardEmitter
{
    /// <summary>The file, or <see langword="null"/> if it has nothing to say: without accessors, all may lie in the resource.</summary>
    /// <param name="shard">The articles.</param>
    /// <param name="settings">How code is emitted.</param>
    public static SourceWriter? Emit(Shard shard, EmitSettings settings)
    {
        // What lies in the resource has no member of its own: the catalog finds it by the shard's number.
        var isStored = settings.TextInResource && !settings.IsDesignTime;
        var hasData = !isStored || settings.HasValues;
        if (!hasData && !settings.HasAccessors)
        {
            return null;
        }

        var writer = GeneratedFile.Begin(settings, Origin(shard));
        if (settings.HasAccessors)
        {
            Accessors(writer, shard, settings);
        }

        if (!hasData)
        {
            return writer.End();
        }

        writer.Open("sealed partial class GalleyCatalog")
            .Open("private static partial class Seeds")
            .Open($"internal static class {shard.Name.Identifier}");
        if (!isStored)
        {
            Property(writer, "Text", settings.Utf8(settings.IsDesignTime ? "" : string.Concat(ShardContent.Texts(shard))));
            writer.Line();
            Property(writer, "Tables", settings.Utf8Line(settings.IsDesignTime ? "" : string.Concat(ShardContent.Tables(shard))));
        }

        if (settings.HasValues)
        {
            if (!isStored)
            {
                writer.Line();
            }

            Property(writer, "Values", settings.Utf8Line(settings.IsDesignTime ? "" : Values(shard)));
        }

        return writer.Close().Close().Close().End();
    }

    private static string Origin(Shard shard) =>
        shard.Articles.Count == 1
            ? $"Compiled by Galley from {shard.Articles[0].Article.Path}."
            : $"Compiled by Galley from {shard.Articles.Count.ToString(CultureInfo.InvariantCulture)} articles.";

    private static void Accessors(SourceWriter writer, Shard shard, EmitSettings settings)
    {
        foreach (var container in shard.Articles.GroupBy(article => article.Place.Container).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            writer.Open(settings.PartOf(container.Key));
            foreach (var article in container)
            {
                Accessor(writer, article, settings);
            }

            writer.Close().Line();
        }
    }

    private static void Accessor(SourceWriter writer, PlacedArticle article, EmitSettings settings)
    {
        var model = article.Article;
        if (settings.WritesDocumentation)
        {
            writer.Line($"/// <summary>{XmlDoc.Text(model.Title.Length > 0 ? model.Title : model.Path)}</summary>")
                .Line("/// <remarks>");
            if (model.Lead.Length > 0)
            {
                writer.Line($"/// {XmlDoc.Text(model.Lead)}");
            }

            writer.Line($"/// <para>Slug <c>{XmlDoc.Text(article.Place.Slug)}</c>, from <c>{XmlDoc.Text(model.Path)}</c>.</para>")
                .Line("/// </remarks>");
        }

        writer.Line($"public static global::Galley.Article {article.Place.Identifier} => ArticleOf({Literals.Hash(article.Place.Slug)});");
    }

    private static void Property(SourceWriter writer, string name, string bytes) =>
        writer.Start($"internal static {GeneratedFile.Bytes} {name} => ").Append(bytes).Append(";\n");

    // How long each article's values are, then the values.
    private static string Values(Shard shard)
    {
        var head = new TableWriter().Number(shard.Articles.Count);
        var values = new StringBuilder();
        foreach (var article in shard.Articles)
        {
            var table = BoundTable.Write(article.Bound);
            head.Number(Encoding.UTF8.GetByteCount(table));
            values.Append(table);
        }

        return head.ToString() + values;
    }
}
