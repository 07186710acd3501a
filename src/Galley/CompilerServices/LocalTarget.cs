namespace Galley.CompilerServices;

/// <summary>What an address points at within the project, as the build resolved it.</summary>
/// <param name="slug">The slug of the article that it points at, or null.</param>
/// <param name="fragment">What stands after <c>#</c>, or null.</param>
/// <param name="path">The path of the file that it points at, or null.</param>
/// <param name="width">The width of an image in pixels, or 0.</param>
/// <param name="height">The height of an image in pixels, or 0.</param>
internal sealed class LocalTarget(string? slug, string? fragment, string? path, int width, int height)
{
    /// <summary>The slug of the article that it points at.</summary>
    internal string? Slug { get; } = slug;

    /// <summary>What stands after <c>#</c>.</summary>
    internal string? Fragment { get; } = fragment;

    /// <summary>The path of the file that it points at.</summary>
    internal string? Path { get; } = path;

    /// <summary>The width of an image in pixels, if it is known.</summary>
    internal int? Width { get; } = width == 0 ? null : width;

    /// <summary>The height of an image in pixels, if it is known.</summary>
    internal int? Height { get; } = height == 0 ? null : height;
}
