namespace Galley.Benchmarks.Corpora;

/// <summary>What the articles of a corpus are written in.</summary>
internal enum CorpusFormat
{
    /// <summary>Markdown with front matter.</summary>
    Markdown,

    /// <summary>Plain newswire.</summary>
    Wire,
}
