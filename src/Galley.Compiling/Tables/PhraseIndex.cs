using Galley.CompilerServices;

namespace Galley.Compiling.Tables;

/// <summary>Finds the phrases that a patch names by number.</summary>
internal static class PhraseIndex
{
    // By first byte, the longest first. Phrases are ASCII, so that none cuts a character in two.
    private static readonly (byte[] Bytes, int Number)[]?[] ByFirst = Sort();

    /// <summary>The longest phrase at a place of a text; without length if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The place.</param>
    /// <param name="end">Where the text ends.</param>
    public static (int Number, int Length) Longest(byte[] text, int index, int end)
    {
        if (ByFirst[text[index]] is { } phrases)
        {
            foreach (var (bytes, number) in phrases)
            {
                if (bytes.Length <= end - index && text.AsSpan(index, bytes.Length).SequenceEqual(bytes))
                {
                    return (number, bytes.Length);
                }
            }
        }

        return default;
    }

    private static (byte[] Bytes, int Number)[]?[] Sort()
    {
        var sorted = new (byte[] Bytes, int Number)[]?[byte.MaxValue + 1];
        foreach (var same in Enumerable.Range(0, PatchPhrases.Count)
            .Select(number => (Bytes: PatchPhrases.Of(number).ToArray(), Number: number))
            .GroupBy(phrase => phrase.Bytes[0]))
        {
            sorted[same.Key] = same.OrderByDescending(phrase => phrase.Bytes.Length).ThenBy(phrase => phrase.Number).ToArray();
        }

        return sorted;
    }
}
