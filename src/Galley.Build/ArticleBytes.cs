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

    // The longest mark that says how a file is encoded and is no part of its text.
    private const int MarkLength = 3;

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

        if (TextBudget.IsExceeded(files.Select(file => file.LeastLength(excludesDrafts))))
        {
            return true;
        }

        var lengths = new int[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = degree }, i =>
            lengths[i] = files[i].LengthOf(excludesDrafts));
        return TextBudget.IsExceeded(lengths);
    }

    // Without decoding: bytes that are broken only become more, line ends and a mark go. What may be UTF-16, or a draft, counts nothing.
    private int LeastLength(bool excludesDrafts)
    {
        if (Bytes.Length < MarkLength || Bytes[0] is 0xFE or 0xFF or 0 || (excludesDrafts && Bytes.AsSpan().IndexOf("draft"u8) >= 0))
        {
            return 0;
        }

        var length = Bytes.Length - MarkLength;
        foreach (var one in Bytes)
        {
            length -= one == '\r' ? 1 : 0;
        }

        return length;
    }

    private int LengthOf(bool excludesDrafts)
    {
        var text = SourceDecoder.Decode(Path, Bytes).Text;
        return excludesDrafts && DraftMark.IsDraft(text) ? 0 : TextBudget.LengthOf(new NormalizedText(text).Text);
    }
}
