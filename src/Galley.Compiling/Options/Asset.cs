using Galley.Compiling.Model;

namespace Galley.Compiling.Options;

/// <summary>A file that articles may point at.</summary>
/// <param name="Path">The path relative to the project, with <c>/</c>.</param>
/// <param name="Width">The width of an image in pixels, or 0 if it is none or its size is not known.</param>
/// <param name="Height">The height of an image in pixels, or 0.</param>
internal sealed record Asset(string Path, int Width, int Height);

/// <summary>The files that articles may point at.</summary>
/// <param name="AreKnown">Whether the project says which there are; if not, no link to a file is checked.</param>
/// <param name="Items">The files, ordered by path (ordinal).</param>
internal sealed record AssetSet(bool AreKnown, EquatableArray<Asset> Items)
{
    /// <summary>A project that does not say.</summary>
    public static readonly AssetSet Unknown = new(false, EquatableArray<Asset>.Empty);

    /// <summary>The file with a path, or <see langword="null"/>. Case counts: it does where sites are served.</summary>
    public Asset? Find(string path) => Items.FindSorted(path, static asset => asset.Path);
}
