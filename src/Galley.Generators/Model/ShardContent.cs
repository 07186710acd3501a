using Galley.Compiling.Model;
using Galley.Compiling.Tables;
using Galley.Reading.Storage;

namespace Galley.Generators.Model;

/// <summary>The text and tables of a shard, where they do not lie in the resource already.</summary>
internal static class ShardContent
{
    /// <summary>The texts of the articles.</summary>
    /// <param name="shard">The shard.</param>
    public static List<string> Texts(Shard shard) => shard.Articles.Select(article => ContentOf(article).Text).ToList();

    /// <summary>How long texts and tables are, and then the tables.</summary>
    /// <param name="shard">The shard.</param>
    public static List<string> Tables(Shard shard)
    {
        var tables = shard.Articles.Select(article => WholeTable.Write(ContentOf(article), article.Place.Slug, article.Addresses)).ToList();
        var lengths = shard.Articles.Select((article, i) => (TextBudget.LengthOf(ContentOf(article).Text), TextBudget.LengthOf(tables[i]))).ToList();
        tables.Insert(0, WholeTable.ShardHead(lengths));
        return tables;
    }

    /// <summary>The hash of text and tables.</summary>
    /// <param name="shard">The shard.</param>
    public static ulong HashOf(Shard shard) => shard.StoredHash ?? ContentHash.Of(Texts(shard), Tables(shard));

    // The pipeline asks for the content of every article whose shard is not stored.
    private static ArticleContent ContentOf(PlacedArticle article) =>
        article.Content ?? throw new InvalidOperationException($"The content of {article.Article.Path} is not there.");
}
