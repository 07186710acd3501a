using Galley.Reading.Documents;
using Galley.Reading.Names;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Analyzers;

/// <summary>An article with the entities that it names.</summary>
/// <param name="Path">The path relative to the project.</param>
/// <param name="File">The file.</param>
/// <param name="Document">The document.</param>
/// <param name="Annotations">The entities.</param>
internal sealed record NamedArticle(string Path, AdditionalText File, Document Document, Annotations Annotations)
{
    /// <summary>Whether the article's front matter turns a rule off.</summary>
    public bool Disables(string id) =>
        Document.FrontMatter is { } matter && matter.Disabled.Any(rule => string.Equals(rule.Text, id, StringComparison.OrdinalIgnoreCase));
}
