namespace Galley.CompilerServices;

/// <summary>Makes the time expressions of an article from their section of its table.</summary>
internal static class DateReader
{
    /// <summary>Reads all of them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="table">Stands at their number; an article without any has no bytes at all.</param>
    internal static PartList<TimeExpression> Read(Article article, TableReader table)
    {
        if (table.IsAtEnd)
        {
            return PartList<TimeExpression>.Empty;
        }

        // Days count from the day before them in the table.
        long day = 0;
        var dates = new TimeExpression[table.ReadCount()];
        for (int i = 0; i < dates.Length; i++)
        {
            int flags = table.ReadIndex();
            int bent = table.ReadIndex();
            TextSlice slice = table.ReadSlice();
            string? written = table.ReadOptionalString();
            string? timex = (flags & DateFlags.Timex) != 0 ? table.ReadString() : null;
            CalendarDate? first = (flags & DateFlags.First) != 0 ? ReadDay(ref table, ref day) : null;
            CalendarDate? last = (flags & DateFlags.Last) != 0 ? ReadDay(ref table, ref day) : null;
            dates[i] = new TimeExpression(
                article,
                slice,
                (TimeExpressionKind)(flags & DateFlags.Kind),
                written ?? DayRange.Value(first, last) ?? throw TableFault.Damaged(),
                timex,
                (TimeModifier)(bent >> DateFlags.ModifierShift),
                (TimeAnchorUse)(bent & DateFlags.Anchor),
                first,
                last);
        }

        return new PartList<TimeExpression>(dates);
    }

    private static CalendarDate ReadDay(ref TableReader table, ref long day)
    {
        day += table.ReadSigned();
        return CalendarDate.OfDayNumber(day) ?? throw TableFault.Damaged();
    }
}
