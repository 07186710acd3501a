namespace Galley.Reading.Wire;

/// <summary>Some lines of a document, by their indexes.</summary>
/// <param name="First">The first line.</param>
/// <param name="Last">The last line, itself included.</param>
internal readonly record struct LineRange(int First, int Last)
{
    /// <summary>No lines.</summary>
    public static readonly LineRange None = new(0, -1);

    /// <summary>Whether there are no lines.</summary>
    public bool IsEmpty => Last < First;

    /// <summary>Whether a line is among them.</summary>
    public bool Contains(int line) => line >= First && line <= Last;
}
