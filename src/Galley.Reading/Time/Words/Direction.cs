namespace Galley.Reading.Time.Words;

/// <summary>Where a word such as <c>last</c> points from its anchor.</summary>
internal static class Direction
{
    /// <summary>Last, past.</summary>
    public const int Last = -1;

    /// <summary>This, current.</summary>
    public const int This = 0;

    /// <summary>Next, coming.</summary>
    public const int Next = 1;

    /// <summary>Previous, preceding: from the narrative.</summary>
    public const int Previous = 2;

    /// <summary>Following: from the narrative.</summary>
    public const int Following = 3;

    /// <summary>Same, that: the narrative's own.</summary>
    public const int Same = 4;
}
