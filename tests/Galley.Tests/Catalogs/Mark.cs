namespace Galley.Tests.Catalogs;

/// <summary>Where a fragment stands in a text, in UTF-16 code units and in UTF-8 bytes.</summary>
internal readonly record struct Mark(int Start16, int Length16, int Start8, int Length8)
{
    internal SourceSpan Span => new(Start16, Length16);

    /// <summary>Finds the n-th occurrence of a fragment, from 0.</summary>
    internal static Mark Of(string text, string fragment, int occurrence = 0)
    {
        int start = text.IndexOf(fragment, StringComparison.Ordinal);
        for (; occurrence > 0 && start >= 0; occurrence--)
        {
            start = text.IndexOf(fragment, start + 1, StringComparison.Ordinal);
        }

        return start >= 0 ? At(text, start, fragment.Length) : throw new ArgumentException($"No '{fragment}' in the text.");
    }

    internal static Mark At(string text, int start, int length) => new(
        start,
        length,
        Encoding.UTF8.GetByteCount(text.AsSpan(0, start)),
        Encoding.UTF8.GetByteCount(text.AsSpan(start, length)));
}
