namespace Galley.CompilerServices;

/// <summary>Makes the inlines of a Markdown article, and what its addresses point at, from its table.</summary>
internal static class InlineReader
{
    /// <summary>Reads the inlines.</summary>
    /// <param name="table">Stands at their number.</param>
    /// <param name="article">The article.</param>
    internal static Inline[] Read(ref TableReader table, Article article)
    {
        int count = table.ReadCount();
        var inlines = count == 0 ? [] : new Inline[count];
        for (int i = 0; i < count; i++)
        {
            inlines[i] = ReadOne(ref table, article);
        }

        return inlines;
    }

    /// <summary>Reads what addresses point at within the project.</summary>
    /// <param name="table">Stands at their number.</param>
    internal static LocalTarget[] ReadTargets(ref TableReader table)
    {
        int count = table.ReadCount();
        var targets = count == 0 ? [] : new LocalTarget[count];
        for (int i = 0; i < count; i++)
        {
            targets[i] = new LocalTarget(
                table.ReadOptionalString(), table.ReadOptionalString(), table.ReadOptionalString(), table.ReadIndex(), table.ReadIndex());
        }

        return targets;
    }

    private static Inline ReadOne(ref TableReader table, Article article)
    {
        var kind = (InlineKind)table.ReadIndex();
        TextSlice slice = table.ReadSlice();
        return kind switch
        {
            InlineKind.Link => new Link(article, slice, ReadAddress(ref table), table.ReadOptionalString()),
            InlineKind.Image => new Image(article, slice, ReadAddress(ref table), table.ReadOptionalString()),
            InlineKind.FootnoteReference => new FootnoteReference(article, slice, table.ReadIndex()),
            <= InlineKind.Html => new Inline(article, slice, kind),
            _ => throw TableFault.Damaged(),
        };
    }

    private static Address ReadAddress(ref TableReader table) =>
        new(table.ReadSourceSlice(), table.ReadOptionalString(), table.ReadIndex() - 1);
}
