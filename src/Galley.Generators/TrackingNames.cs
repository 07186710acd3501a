namespace Galley.Generators;

/// <summary>The names of the pipeline's steps, for tests and for the driver's own timing.</summary>
internal static class TrackingNames
{
    /// <summary>The project's options.</summary>
    public const string Options = "Galley.Options";

    /// <summary>What the project's C# version allows in emitted code.</summary>
    public const string Dialect = "Galley.Dialect";

    /// <summary>The entity registry, all its files merged.</summary>
    public const string Registry = "Galley.Registry";

    /// <summary>An article's file with what the project says of it.</summary>
    public const string ArticleFile = "Galley.ArticleFile";

    /// <summary>The annotations that the build saved.</summary>
    public const string Saved = "Galley.Saved";

    /// <summary>What is known of one article beside its text and its structure.</summary>
    public const string Article = "Galley.Article";

    /// <summary>What other files may know of an article.</summary>
    public const string Summary = "Galley.Summary";

    /// <summary>The key of an article's digest, if the project has a resource.</summary>
    public const string ArticleKey = "Galley.ArticleKey";

    /// <summary>Which articles' texts and tables are needed.</summary>
    public const string ContentPlan = "Galley.ContentPlan";

    /// <summary>The text and the structure of one article.</summary>
    public const string Content = "Galley.Content";

    /// <summary>The files that articles may point at.</summary>
    public const string Assets = "Galley.Assets";

    /// <summary>Where each article goes: its final slug, identifier and shard.</summary>
    public const string Layout = "Galley.Layout";

    /// <summary>What gives links their addresses: equal to itself alone.</summary>
    public const string Resolver = "Galley.Resolver";

    /// <summary>The articles of one output file.</summary>
    public const string Shard = "Galley.Shard";

    /// <summary>The headlines of all articles, if the project has a resource.</summary>
    public const string Headlines = "Galley.Headlines";

    /// <summary>The hash of a shard's content, if the project has a resource.</summary>
    public const string ShardHash = "Galley.ShardHash";

    /// <summary>What the catalog says of content that lies in the resource.</summary>
    public const string StoredContent = "Galley.StoredContent";

    /// <summary>The index of articles.</summary>
    public const string Catalog = "Galley.Catalog";

    /// <summary>The entities of one class: people, places, organisations or events.</summary>
    public const string Entities = "Galley.Entities";

    /// <summary>What the timeline knows of all articles.</summary>
    public const string Dates = "Galley.Dates";

    /// <summary>The dates of all articles in one order.</summary>
    public const string Timeline = "Galley.Timeline";

    /// <summary>A type of the project's own that is the schema of a collection.</summary>
    public const string Schema = "Galley.Schema";

    /// <summary>What schemas may read of an article.</summary>
    public const string BindingSource = "Galley.BindingSource";

    /// <summary>One article, read as each schema that it belongs to.</summary>
    public const string Binding = "Galley.Binding";

    /// <summary>A collection with its entries.</summary>
    public const string Collection = "Galley.Collection";

    /// <summary>Problems that the generator reports because no analyzer runs.</summary>
    public const string Problems = "Galley.Problems";
}
