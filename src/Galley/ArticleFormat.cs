namespace Galley;

/// <summary>How an article is written.</summary>
public enum ArticleFormat
{
    /// <summary>Plain newswire: what stands in the file is what people read.</summary>
    Newswire,

    /// <summary>Markdown.</summary>
    Markdown,
}
