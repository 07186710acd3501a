using System.Globalization;

namespace Galley.Reading.Storage;

/// <summary>
/// How the build tells the generator which files articles may point at. The separators are characters that no path holds.
/// An empty list still has its mark, so that a project without such files is told from one that does not say.
/// </summary>
public static class AssetList
{
    /// <summary>Stands before the first row.</summary>
    public const string Mark = "assets";

    /// <summary>Stands between rows.</summary>
    public const char RowSeparator = '\u001E';

    /// <summary>Stands between path, width and height.</summary>
    public const char FieldSeparator = '\u001F';

    /// <summary>The row of an image whose size is known; the row of any other file is its path.</summary>
    public static string Row(string path, int width, int height) =>
        path + FieldSeparator + width.ToString(CultureInfo.InvariantCulture) + FieldSeparator + height.ToString(CultureInfo.InvariantCulture);

    /// <summary>The whole list.</summary>
    public static string Write(IEnumerable<string> rows) => Mark + string.Concat(rows.Select(row => RowSeparator + row));

    /// <summary>The rows with their fields, or <see langword="null"/> if it is no list.</summary>
    public static IReadOnlyList<string[]>? Read(string list)
    {
        var rows = list.Split(RowSeparator);
        return rows[0] == Mark ? rows.Skip(1).Where(row => row.Length > 0).Select(row => row.Split(FieldSeparator)).ToList() : null;
    }
}
