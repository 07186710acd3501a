namespace Galley.Benchmarks.Corpora;

/// <summary>An article of a corpus.</summary>
/// <param name="Path">Its path below the corpus's folder, with <c>/</c> between the parts.</param>
/// <param name="Text">Its text, with line feeds as its only line ends; UTF-8 without a byte order mark on disk.</param>
internal sealed record CorpusFile(string Path, string Text);
