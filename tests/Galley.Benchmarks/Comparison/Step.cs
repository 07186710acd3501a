namespace Galley.Benchmarks.Comparison;

/// <summary>What went before a run.</summary>
internal enum Step
{
    /// <summary>All caches and outputs were deleted.</summary>
    Cold,

    /// <summary>Nothing changed since the last run.</summary>
    Again,

    /// <summary>One article was edited; the empty project's code file was touched.</summary>
    Edited,
}
