namespace Galley.Tool.Training;

/// <summary>Makes more training text: the same with other names, in capitals, and with a capital to each word, as headlines stand in some papers.</summary>
internal static class Augmentation
{
    private const int EveryCapitals = 9;
    private const int EveryTitle = 12;
    private const int EverySwap = 3;

    private static readonly HashSet<string> SmallInTitles = new(
        ["a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or", "over", "per", "the", "to", "up", "via", "vs", "with"],
        StringComparer.Ordinal);

    /// <summary>The documents and copies of some of them.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="swap">Puts other names into copies.</param>
    public static List<TrainingDocument> Add(IReadOnlyList<TrainingDocument> documents, NameSwap swap)
    {
        var all = new List<TrainingDocument>(documents);
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i];
            if (document.Trust == Trust.Marked)
            {
                continue;
            }

            if (i % EverySwap == 1 && !document.Id.StartsWith("synthesis", StringComparison.Ordinal))
            {
                all.Add(swap.Swap(document));
            }

            // Letter by letter, so that no offset moves.
            if (i % EveryCapitals == 0)
            {
                all.Add(document with { Text = string.Concat(document.Text.Select(char.ToUpperInvariant)), Trust = Trust.Full });
            }

            if (i % EveryTitle == 0 && document.Trust == Trust.Full)
            {
                all.Add(document with { Text = InTitleCase(document.Text) });
            }
        }

        return all;
    }

    /// <summary>The text as a headline in title case: capitals for all words but the smallest.</summary>
    public static string InTitleCase(string text)
    {
        var letters = text.ToCharArray();
        for (var start = 0; start < letters.Length;)
        {
            var end = start;
            while (end < letters.Length && letters[end] is not (' ' or '\n'))
            {
                end++;
            }

            if (end > start && char.IsLower(letters[start]) && !SmallInTitles.Contains(text[start..end]))
            {
                letters[start] = char.ToUpperInvariant(letters[start]);
            }

            start = end + 1;
        }

        return new string(letters);
    }
}
