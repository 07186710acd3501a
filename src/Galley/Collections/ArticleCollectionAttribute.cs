namespace Galley;

/// <summary>
/// Makes a partial class or record the schema of a collection of articles: Galley reads their front matter into its
/// constructor's parameters and its properties, and writes a static property for each entry, <c>All</c> and <c>TryGet</c>.
/// </summary>
/// <param name="patterns">
/// Which articles belong to the collection, such as <c>posts/**/*.md</c>: paths relative to the project, or relative to the
/// folder that the project's own pattern of articles starts from. <c>?</c>, <c>*</c> and <c>**</c> stand for letters, names and folders.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ArticleCollectionAttribute(params string[] patterns) : Attribute
{
    /// <summary>Which articles belong to the collection.</summary>
    public IReadOnlyList<string> Patterns { get; } = patterns;

    /// <summary>What a key that the schema does not know means; an error, unless this says otherwise.</summary>
    public UnknownKeys Unknown { get; set; }

    /// <summary>The property by which <c>All</c> is sorted when the project is built; by slug if it is not set.</summary>
    public string? OrderBy { get; set; }

    /// <summary>Whether <c>All</c> is sorted from the last to the first.</summary>
    public bool Descending { get; set; }
}
