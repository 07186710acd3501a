namespace Galley.CompilerServices;

/// <summary>Nests headings by their levels.</summary>
internal static class TableOfContents
{
    /// <summary>The table of contents of headings.</summary>
    /// <param name="headings">The headings, in the order of the text.</param>
    internal static PartList<TocEntry> Of(PartList<Heading> headings)
    {
        int next = 0;
        return Below(headings, 0, ref next);
    }

    // The headings from the next one on that are of a deeper level; levels may be left out.
    private static PartList<TocEntry> Below(PartList<Heading> headings, int level, ref int next)
    {
        if (next == headings.Count || headings[next].Level <= level)
        {
            return PartList<TocEntry>.Empty;
        }

        var entries = new List<TocEntry>();
        while (next < headings.Count && headings[next].Level > level)
        {
            Heading heading = headings[next++];
            entries.Add(new TocEntry(heading, Below(headings, heading.Level, ref next)));
        }

        return new PartList<TocEntry>(entries.ToArray());
    }
}
