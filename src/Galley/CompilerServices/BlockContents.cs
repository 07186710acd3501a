namespace Galley.CompilerServices;

/// <summary>Hands blocks what lies within them, and that the innermost block around it.</summary>
internal static class BlockContents
{
    /// <summary>Hands out mentions and inlines.</summary>
    /// <param name="blocks">The blocks, each before those within it.</param>
    /// <param name="mentions">The mentions, ordered by where they start.</param>
    /// <param name="inlines">The inlines, ordered by where they start.</param>
    internal static void HandOut(IReadOnlyList<Block> blocks, Mention[] mentions, Inline[] inlines)
    {
        // A block within another comes later, so that the innermost has the last word.
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            block.Mentions = Within(mentions, block.Span);
            block.Inlines = Within(inlines, block.Span);
            foreach (Mention mention in block.Mentions)
            {
                mention.Block = block;
            }

            foreach (Inline inline in block.Inlines)
            {
                inline.Block = block;
            }
        }
    }

    private static PartList<T> Within<T>(T[] parts, SourceSpan span)
        where T : ArticlePart
    {
        int first = FirstFrom(parts, span.Start);
        int end = FirstFrom(parts, span.End);
        while (end > first && parts[end - 1].Span.End > span.End)
        {
            end--;
        }

        return first == end ? PartList<T>.Empty : new PartList<T>(parts, first, end - first);
    }

    private static int FirstFrom<T>(T[] parts, int position)
        where T : ArticlePart
    {
        int low = 0;
        int high = parts.Length;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) / 2);
            if (parts[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
