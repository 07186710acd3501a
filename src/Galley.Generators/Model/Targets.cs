using Galley.Reading.Documents;

namespace Galley.Generators.Model;

/// <summary>What an article points at, as it says it; where that lies only the catalog knows.</summary>
/// <param name="Url">The address as written, unescaped.</param>
/// <param name="Path">The path relative to the project, or an empty string.</param>
/// <param name="Slug">The slug of a <c>slug:</c> link, or an empty string.</param>
/// <param name="Fragment">What stands after <c>#</c>, or an empty string.</param>
/// <param name="IsImage">Whether it is an image's address.</param>
internal sealed record TargetModel(string Url, string Path, string Slug, string Fragment, bool IsImage)
{
    /// <summary>Whether it is a heading of the article itself.</summary>
    public bool IsWithin => Path.Length == 0 && Slug.Length == 0;

    /// <summary>The model of a node.</summary>
    public static TargetModel Of(LocalTarget target) => new(target.Url, target.Path, target.Slug, target.Fragment, target.IsImage);
}

/// <summary>What an article points at, as the catalog has it.</summary>
/// <param name="Address">The address in HTML, before it is escaped for HTML.</param>
/// <param name="Slug">The slug of the article that it points at, or <see langword="null"/>.</param>
/// <param name="Fragment">What stands after <c>#</c>, or <see langword="null"/>.</param>
/// <param name="Path">The path of the file that it points at, or <see langword="null"/>.</param>
/// <param name="Width">The width of an image in pixels, or 0.</param>
/// <param name="Height">The height of an image in pixels, or 0.</param>
internal sealed record ResolvedTarget(string Address, string? Slug, string? Fragment, string? Path, int Width, int Height);
