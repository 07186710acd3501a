using Galley.Reading.Annotation.Saved;

namespace Galley.Compiling.Saved;

/// <summary>
/// The hashes of all articles' texts, as the build read them a moment before the compiler runs. Where it is at hand, the compiler finds what
/// is saved of an article without reading its file. The build tells the compiler the hash of the whole, so that an index of an earlier build,
/// of other texts, is never taken for it.
/// </summary>
internal sealed class TextIndex
{
    private static readonly string EntryKey = AnnotationKeys.Hash("texts");

    private readonly Dictionary<string, string> _fingerprints;

    private TextIndex(Dictionary<string, string> fingerprints) => _fingerprints = fingerprints;

    /// <summary>The entry of an index, and the hash of the whole; <see langword="null"/> if a file of text does not keep some path.</summary>
    /// <param name="fingerprints">The path and the text's hash of each article.</param>
    public static (SavedEntry Entry, string Hash)? Write(IEnumerable<(string Path, string Fingerprint)> fingerprints)
    {
        var entry = new EntryWriter();
        entry.List(fingerprints.OrderBy(article => article.Path, StringComparer.Ordinal).ToList(), article => entry.String(article.Path).String(article.Fingerprint));
        return SavedEntry.Of(EntryKey, entry.ToString()) is { } saved ? (saved, AnnotationKeys.Hash(saved.Body)) : null;
    }

    /// <summary>The index, or <see langword="null"/> if it is not there or is another one.</summary>
    /// <param name="store">Where it may be saved.</param>
    /// <param name="hash">The hash of the whole.</param>
    public static TextIndex? Find(AnnotationStore store, string hash)
    {
        if (hash.Length == 0 || store.FindEntry(EntryKey) is not { Body: var body } || AnnotationKeys.Hash(body) != hash)
        {
            return null;
        }

        try
        {
            var entry = new EntryReader(body);
            var fingerprints = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = entry.Number(); i > 0; i--)
            {
                fingerprints[entry.Text()] = entry.Text();
            }

            return new TextIndex(fingerprints);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The hash of an article's text, or <see langword="null"/> if the build did not compile it.</summary>
    /// <param name="path">The file's path relative to the project.</param>
    public string? FingerprintOf(string path) => _fingerprints.TryGetValue(path, out var fingerprint) ? fingerprint : null;
}
