using System.Text;

namespace Galley.Reading.Names.World;

/// <summary>Reads the tables that are embedded in this assembly.</summary>
internal static class WorldFile
{
    /// <summary>The rows of a table, without comments, in the order of the file.</summary>
    /// <param name="name">The table's name.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(WorldFile).Assembly.GetManifestResourceStream("world/" + name + ".txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('|');
            }
        }
    }

    /// <summary>The names in a field of a row.</summary>
    public static string[] Names(string[] row, int field) =>
        field < row.Length && row[field].Length > 0 ? row[field].Split(';') : [];
}
