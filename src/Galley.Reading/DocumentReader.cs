using Galley.Reading.Documents;
using Galley.Reading.Markdown;
using Galley.Reading.Text;
using Galley.Reading.Wire;

namespace Galley.Reading;

/// <summary>Reads a file by the format that its name states.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file: <c>.md</c> and <c>.markdown</c> as Markdown, all else as newswire.</summary>
    /// <param name="source">The file.</param>
    /// <param name="options">What the project says of Markdown; <see langword="null"/> for the defaults.</param>
    public static Document Read(DocumentSource source, MarkdownOptions? options = null) =>
        IsMarkdown(source.Path) ? MarkdownReader.Read(source, options ?? MarkdownOptions.Default) : WireReader.Read(source);

    /// <summary>Whether a path is that of a Markdown file.</summary>
    /// <param name="path">The path.</param>
    public static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
