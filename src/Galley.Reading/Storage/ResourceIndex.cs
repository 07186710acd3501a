using Galley.CompilerServices;

namespace Galley.Reading.Storage;

/// <summary>Finds what a resource holds, as <see cref="TextResource"/> wrote it; a damaged one holds nothing.</summary>
public sealed class ResourceIndex
{
    private readonly Dictionary<ulong, Row> _rows = [];

    private ResourceIndex()
    {
    }

    /// <summary>Where the text and the tables of a row stand.</summary>
    /// <param name="Start">Where the text starts; the tables follow it.</param>
    /// <param name="TextLength">The number of the text's bytes.</param>
    /// <param name="TablesLength">The number of the tables' bytes.</param>
    public readonly record struct Row(int Start, int TextLength, int TablesLength);

    /// <summary>Opens a resource.</summary>
    /// <param name="resource">Its bytes.</param>
    public static ResourceIndex Open(byte[] resource)
    {
        var index = new ResourceIndex();
        if (resource.Length < TextResourceFormat.HeadLength
            || !resource.AsSpan().StartsWith(TextResourceFormat.Magic))
        {
            return index;
        }

        try
        {
            index.Read(resource);
        }
        catch (InvalidOperationException)
        {
            // Digits that are none.
            index._rows.Clear();
        }

        return index;
    }

    /// <summary>The row of a key, or <see langword="null"/>.</summary>
    /// <param name="key">The key.</param>
    public Row? Find(string key) => _rows.TryGetValue(StableHash.Of(key), out var row) ? row : null;

    private void Read(byte[] resource)
    {
        var rows = new TableReader(resource, TextResourceFormat.Magic.Length).ReadFixed(TextResourceFormat.LengthWidth);
        var end = TextResourceFormat.HeadLength + (rows * TextResourceFormat.RowWidth);
        if (rows > int.MaxValue / (ulong)TextResourceFormat.RowWidth || end > (ulong)resource.Length)
        {
            return;
        }

        var reader = new TableReader(resource, TextResourceFormat.HeadLength);
        for (var i = 0UL; i < rows; i++)
        {
            var key = reader.ReadFixed(TableDigits.HashWidth);
            var start = end + reader.ReadFixed(TextResourceFormat.LengthWidth);
            var text = reader.ReadFixed(TextResourceFormat.LengthWidth);
            var tables = reader.ReadFixed(TextResourceFormat.LengthWidth);
            reader.ReadFixed(TableDigits.HashWidth);
            if (start + text + tables <= (ulong)resource.Length)
            {
                _rows[key] = new Row((int)start, (int)text, (int)tables);
            }
        }
    }
}
