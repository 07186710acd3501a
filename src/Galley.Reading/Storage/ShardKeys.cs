using System.Globalization;

using Galley.CompilerServices;

namespace Galley.Reading.Storage;

/// <summary>
/// Which articles' texts lie together, and under which key. It depends on nothing but the paths, so that the build task
/// that writes the texts comes to the same result as the generator that refers to them.
/// </summary>
public static class ShardKeys
{
    /// <summary>One <c>AddSource</c> per article is quadratic in the driver: past this number articles share files.</summary>
    public const int MaximumFiles = 256;

    /// <summary>Whether articles share files.</summary>
    /// <param name="articleCount">How many articles the project has.</param>
    public static bool AreShared(int articleCount) => articleCount > MaximumFiles;

    /// <summary>The key of an article's shard: its own path, or one of 256 names.</summary>
    /// <param name="path">The path relative to the project, with <c>/</c>.</param>
    /// <param name="articleCount">How many articles the project has.</param>
    public static string Of(string path, int articleCount) => AreShared(articleCount)
        ? "Shard" + (StableHash.Of(path) % MaximumFiles).ToString("x2", CultureInfo.InvariantCulture)
        : path;
}
