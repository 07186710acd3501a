using Galley.Reading.FrontMatter;
using Galley.Reading.Storage;
using Galley.Reading.Text;

namespace Galley.Build;

/// <summary>An article's file as it was read at the beginning: all that follows is of one moment.</summary>
/// <param name="Path">The path relative to the project, with <c>/</c>.</param>
/// <param name="Bytes">What the file holds.</param>
internal sealed record ArticleBytes(string Path, byte[] Bytes)
{
    // What one byte can become at most: a sign of UTF-16 has two bytes and three in UTF-8, and a broken byte becomes U+FFFD.
    private const int MostBytesOfOne = 3;

    /// <summary>Whether the articles are more than literals bear.</summary>
    /// <param name="files">The articles.</param>
    /// <param name="excludesDrafts">Whether drafts are left out.</param>
    /// <param name="degree">How many threads may work.</param>
    public static bool AreMoreThanLiteralsBear(IReadOnlyList<ArticleBytes> files, bool excludesDrafts, int degree)
    {
        if (!TextBudget.IsExceeded(files.Select(file => file.Bytes.Length * MostBytesOfOne)))
        {
            return false;
        }

        var lengths = new int[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = degree }, i =>
            lengths[i] = files[i].LengthOf(excludesDrafts));
        return TextBudget.IsExceeded(lengths);
    }

    private int LengthOf(bool excludesDrafts)
    {
        var text = SourceDecoder.Decode(Path, Bytes).Text;
        return excludesDrafts && DraftMark.IsDraft(text) ? 0 : TextBudget.LengthOf(new NormalizedText(text).Text);
    }
}
