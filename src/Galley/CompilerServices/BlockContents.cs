namespace Galley.CompilerServices;

/// <summary>Hands blocks what lies within them, and that the innermost block around it.</summary>
internal static class BlockContents
{
    /// <summary>Hands out mentions and inlines.</summary>
    /// <param name="blocks">The blocks, each before those within it.</param>
    /// <param name="mentions">The mentions, ordered by where they start.</param>
    /// <param name="inlines">The inlines, ordered by where they start.</param>
    internal static void HandOut(IReadOnlyList<Block> blocks, PartList<Mention> mentions, PartList<Inline> inlines)
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

    /// <summary>Tells parts the innermost block around them.</summary>
    /// <typeparam name="T">The type of the parts.</typeparam>
    /// <param name="blocks">The blocks, each before those within it.</param>
    /// <param name="parts">The parts, ordered by where they start.</param>
    /// <param name="tell">Tells a part its block.</param>
    internal static void HandOut<T>(IReadOnlyList<Block> blocks, PartList<T> parts, Action<T, Block> tell)
        where T : ArticlePart
    {
        if (parts.Count == 0)
        {
            return;
        }

        for (int i = 0; i < blocks.Count; i++)
        {
            foreach (T part in Within(parts, blocks[i].Span))
            {
                tell(part, blocks[i]);
            }
        }
    }

    /// <summary>The parts that lie within a span.</summary>
    /// <typeparam name="T">The type of the parts.</typeparam>
    /// <param name="parts">The parts, ordered by where they start.</param>
    /// <param name="span">The span.</param>
    internal static PartList<T> Within<T>(PartList<T> parts, SourceSpan span)
        where T : ArticlePart
    {
        int first = FirstFrom(parts, span.Start);
        int end = FirstFrom(parts, span.End);
        while (end > first && parts[end - 1].Span.End > span.End)
        {
            end--;
        }

        return first == end ? PartList<T>.Empty : parts.Slice(first, end - first);
    }

    private static int FirstFrom<T>(PartList<T> parts, int position)
        where T : ArticlePart
    {
        int low = 0;
        int high = parts.Count;
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
