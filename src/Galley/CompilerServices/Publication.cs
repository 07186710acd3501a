namespace Galley.CompilerServices;

/// <summary>Whether and when an article is to be seen.</summary>
internal readonly struct Publication
{
    private const int Draft = 1;
    private const int Publish = 2;
    private const int Expiry = 4;

    private Publication(bool isDraft, DateTimeOffset? publishAt, DateTimeOffset? expiresAt)
    {
        IsDraft = isDraft;
        PublishAt = publishAt;
        ExpiresAt = expiresAt;
    }

    /// <summary>Whether it is a draft.</summary>
    internal bool IsDraft { get; }

    /// <summary>When it appears.</summary>
    internal DateTimeOffset? PublishAt { get; }

    /// <summary>When it disappears.</summary>
    internal DateTimeOffset? ExpiresAt { get; }

    /// <summary>Passes over what a table says.</summary>
    /// <param name="table">Stands at the flags, and then after the last moment.</param>
    internal static void Skip(ref TableReader table)
    {
        if (table.ReadIndex() is var flags and > Draft)
        {
            SkipMoments(ref table, flags);
        }
    }

    /// <summary>Reads what a table says.</summary>
    /// <param name="table">Stands at the flags.</param>
    internal static Publication Read(ref TableReader table)
    {
        int flags = table.ReadIndex();
        DateTimeOffset? publishAt = (flags & Publish) == 0 ? null : ReadMoment(ref table);
        DateTimeOffset? expiresAt = (flags & Expiry) == 0 ? null : ReadMoment(ref table);
        return flags <= (Draft | Publish | Expiry)
            ? new Publication((flags & Draft) != 0, publishAt, expiresAt)
            : throw TableFault.Damaged();
    }

    private static void SkipMoments(ref TableReader table, int flags)
    {
        for (int moments = flags & (Publish | Expiry); moments != 0; moments &= moments - 1)
        {
            table.ReadBytes(TableDigits.HashWidth);
            table.ReadIndex();
        }
    }

    // The clock's ticks, and how many minutes it is from UTC.
    private static DateTimeOffset ReadMoment(ref TableReader table)
    {
        ulong ticks = table.ReadFixed(TableDigits.HashWidth);
        int minutes = table.ReadSigned();
        if (ticks > (ulong)DateTime.MaxValue.Ticks || Math.Abs((long)minutes) > 14 * 60)
        {
            throw TableFault.Damaged();
        }

        try
        {
            return new DateTimeOffset((long)ticks, new TimeSpan(0, minutes, 0));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw TableFault.Damaged();
        }
    }
}
