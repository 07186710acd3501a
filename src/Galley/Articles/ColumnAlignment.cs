namespace Galley;

/// <summary>How the column of a table is set.</summary>
public enum ColumnAlignment
{
    /// <summary>Not stated.</summary>
    None,

    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,
}
