using Galley.CompilerServices;

namespace Galley.Reading.Annotation.Saved;

/// <summary>What is saved of one article.</summary>
/// <param name="Key">The key, as <see cref="AnnotationKeys"/> makes it.</param>
/// <param name="Body">What is saved, as text.</param>
public readonly record struct SavedEntry(string Key, string Body)
{
    /// <summary>A hash of both, so that damage to either is seen.</summary>
    internal ulong Checksum => StableHash.Of(Key + Body);

    /// <summary>
    /// The entry of an article, or <see langword="null"/> if its annotations cannot be saved: a file of text does not keep every
    /// character that an article may hold.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="annotations">The annotations.</param>
    public static SavedEntry? Of(string key, Names.Annotations annotations) => Of(key, AnnotationCodec.Write(annotations));

    /// <summary>The entry of what is to be saved, or <see langword="null"/> if a file of text does not keep it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="body">What is to be saved.</param>
    public static SavedEntry? Of(string key, string body)
    {
        for (var i = 0; i < body.Length; i++)
        {
            if (char.IsHighSurrogate(body[i]) && i + 1 < body.Length && char.IsLowSurrogate(body[i + 1]))
            {
                i++;
            }
            else if (body[i] is '\0' or '\uFEFF' || char.IsSurrogate(body[i]))
            {
                return null;
            }
        }

        return new SavedEntry(key, body);
    }
}
