namespace Galley.CompilerServices;

/// <summary>Where a thing starts and how long it is, by the lengths of a row of a <see cref="LengthTable"/>.</summary>
internal struct LengthRow
{
    /// <summary>The sum of the first lengths of the rows before.</summary>
    internal int FirstStart;

    /// <summary>The first length of the row.</summary>
    internal int FirstLength;

    /// <summary>The sum of the second lengths of the rows before; 0 if rows have one length.</summary>
    internal int SecondStart;

    /// <summary>The second length of the row; 0 if rows have one.</summary>
    internal int SecondLength;
}
