using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Writes a map from keys to numbers, as <see cref="KeyTable"/> reads it.</summary>
internal static class KeyTableWriter
{
    /// <summary>Writes entries in the order of their keys.</summary>
    public static void Write(BinaryWriter output, IReadOnlyList<(uint Key, uint Value)> entries)
    {
        var kinds = entries.Select(entry => entry.Value).Distinct().Order().ToList();
        var numbers = kinds.Select((kind, number) => (kind, number)).ToDictionary(pair => pair.kind, pair => checked((ushort)pair.number));
        output.Write(entries.Count);
        output.Write(kinds.Count);
        kinds.ForEach(output.Write);
        var counts = new byte[KeyTable.Buckets];
        foreach (var (key, _) in entries)
        {
            counts[key >> 16] = checked((byte)(counts[key >> 16] + 1));
        }

        output.Write(counts);
        foreach (var (key, _) in entries)
        {
            output.Write((ushort)key);
        }

        foreach (var (_, value) in entries)
        {
            output.Write(numbers[value]);
        }
    }

    /// <summary>The table that would be read.</summary>
    public static KeyTable Read(IReadOnlyList<(uint Key, uint Value)> entries)
    {
        var stream = new MemoryStream();
        Write(new BinaryWriter(stream), entries);
        stream.Position = 0;
        return new KeyTable(new ModelBytes(stream));
    }
}
