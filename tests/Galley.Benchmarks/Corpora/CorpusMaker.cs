using System.Security.Cryptography;
using System.Text;

namespace Galley.Benchmarks.Corpora;

/// <summary>
/// Makes corpora of any size. The same seed makes the same bytes on every machine, and article k is the same whatever the number of
/// articles: a larger corpus is a smaller one with more behind it.
/// </summary>
/// <param name="format">What the articles are written in.</param>
/// <param name="seed">What the invented stories follow from.</param>
internal sealed class CorpusMaker(CorpusFormat format, ulong seed = CorpusMaker.DefaultSeed)
{
    /// <summary>The seed unless another one is asked for.</summary>
    public const ulong DefaultSeed = 1;

    // One grey pixel. Articles point at images, and a compiler that checks them has to find something.
    private static readonly byte[] Photo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==");

    /// <summary>Article <paramref name="number"/>, counted from 0.</summary>
    public CorpusFile Article(int number)
    {
        var story = Story.Of(seed, number);
        return format is CorpusFormat.Markdown
            ? new CorpusFile("posts/" + story.Path + ".md", MarkdownArticle.Write(seed, story))
            : new CorpusFile("wire/" + story.Path + ".txt", WireArticle.Write(seed, story));
    }

    /// <summary>Writes a corpus and returns the SHA-256 of its articles' paths and bytes, in order.</summary>
    /// <param name="articles">How many articles.</param>
    /// <param name="folder">The folder to write to; it is made if it is not there.</param>
    public string Write(int articles, string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var number = 0; number < articles; number++)
        {
            var article = Article(number);
            var bytes = Encoding.UTF8.GetBytes(article.Text);
            var path = Path.Combine(folder, article.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
            hash.AppendData(Encoding.UTF8.GetBytes(article.Path));
            hash.AppendData(bytes);
        }

        WriteImages(folder);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void WriteImages(string folder)
    {
        if (format is not CorpusFormat.Markdown)
        {
            return;
        }

        Directory.CreateDirectory(Path.Combine(folder, "images"));
        foreach (var topic in Topic.All)
        {
            File.WriteAllBytes(Path.Combine(folder, "images", topic.Photo + ".png"), Photo);
        }
    }
}
