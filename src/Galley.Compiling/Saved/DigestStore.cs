using Galley.Compiling.Model;
using Galley.Reading.Annotation.Saved;

namespace Galley.Compiling.Saved;

/// <summary>Finds saved digests.</summary>
internal static class DigestStore
{
    /// <summary>The digest of a key, or <see langword="null"/> if there is none or it is damaged.</summary>
    /// <param name="store">Where it may be saved.</param>
    /// <param name="key">The key.</param>
    public static ArticleDigest? FindDigest(this AnnotationStore store, string key)
    {
        try
        {
            return store.FindEntry(key) is { } entry ? DigestCodec.Read(entry.Body) : null;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }
}
