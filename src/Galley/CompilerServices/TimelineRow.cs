namespace Galley.CompilerServices;

/// <summary>A row of the timeline.</summary>
/// <param name="position">The position of the article in its catalog.</param>
/// <param name="index">The index of the time expression in its article.</param>
internal readonly struct TimelineRow(int position, int index)
{
    /// <summary>The position of the article in its catalog.</summary>
    internal int Position { get; } = position;

    /// <summary>The index of the time expression in its article.</summary>
    internal int Index { get; } = index;
}
