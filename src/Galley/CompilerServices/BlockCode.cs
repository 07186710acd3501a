namespace Galley.CompilerServices;

/// <summary>What a block is called in tables. Headings are the numbers of their levels.</summary>
internal enum BlockCode
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading of the highest level.</summary>
    FirstHeading,

    /// <summary>A heading of the lowest level.</summary>
    LastHeading = 6,

    /// <summary>A list.</summary>
    List,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>A block of code.</summary>
    Code,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>A break between themes.</summary>
    Break,

    /// <summary>A block of raw HTML.</summary>
    Html,

    /// <summary>A footnote.</summary>
    Footnote,
}
