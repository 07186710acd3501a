namespace Galley.CompilerServices;

/// <summary>
/// How the resource that holds texts and tables is laid out: the magic line with the number of rows, the rows, and for each row its
/// text and then its tables. A row is the hash of the key, where the text starts after the rows, its length, the length of the tables,
/// and the hash of both; rows are sorted by the hash of the key.
/// </summary>
internal static class TextResourceFormat
{
    /// <summary>What the resource is called in its assembly.</summary>
    internal const string Name = "galley.text";

    /// <summary>What the resource begins with, with the version of the format; the number of rows and a line feed follow.</summary>
    internal static ReadOnlySpan<byte> Magic => "galley text 2 "u8;

    /// <summary>How many digits a place, a length or the number of rows takes.</summary>
    internal const int LengthWidth = 6;

    /// <summary>How many bytes stand before the rows.</summary>
    internal const int HeadLength = 14 + LengthWidth + 1;

    /// <summary>How many bytes a row takes.</summary>
    internal const int RowWidth = TableDigits.HashWidth + LengthWidth + LengthWidth + LengthWidth + TableDigits.HashWidth;
}
