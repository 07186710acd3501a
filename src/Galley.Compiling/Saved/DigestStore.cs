using Galley.Compiling.Model;
using Galley.Reading.Annotation.Saved;

namespace Galley.Compiling.Saved;

/// <summary>Finds saved digests.</summary>
internal static class DigestStore
{
    /// <summary>The digest of a key, or <see langword="null"/> if there is none or it is damaged.</summary>
    /// <param name="store">Where it may be saved.</param>
    /// <param name="key">The key.</param>
    public static ArticleDigest? FindDigest(this AnnotationStore store, string key) => FindDigest(store, key, out _);

    /// <summary>The digest of a key, or <see langword="null"/> if there is none or it is damaged.</summary>
    /// <param name="store">Where it may be saved.</param>
    /// <param name="key">The key.</param>
    /// <param name="entry">The digest as it is saved.</param>
    public static ArticleDigest? FindDigest(this AnnotationStore store, string key, out SavedEntry? entry)
    {
        entry = null;
        try
        {
            entry = store.FindEntry(key);
            return entry is { } found ? DigestCodec.Read(found.Body) : null;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }
}
