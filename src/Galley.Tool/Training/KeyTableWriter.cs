using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Writes a map from keys to numbers, as <see cref="KeyTable"/> reads it.</summary>
internal static class KeyTableWriter
{
    /// <summary>Writes entries in the order of their keys.</summary>
    public static void Write(BinaryWriter output, IReadOnlyList<(uint Key, uint Value)> entries)
    {
        // What stands often has a small number, so that rare values share a symbol.
        var values = entries.CountBy(entry => entry.Value).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).ToList();
        var numbers = values.Index().ToDictionary(pair => pair.Item, pair => (uint)pair.Index);
        var distanceBits = SymbolWriter.DistanceBits(entries.Count);
        var valueBits = 0;
        while (values.Count > SymbolTable.Symbols << valueBits)
        {
            valueBits++;
        }

        output.Write(entries.Count);
        output.Write((ushort)distanceBits);
        output.Write((ushort)valueBits);
        output.Write(values.Count);
        values.ForEach(output.Write);
        var table = new SymbolTableWriter(KeyTable.Contexts, KeyTable.LongestCode);
        var symbols = new SymbolWriter();
        var before = 0u;
        foreach (var (key, value) in entries)
        {
            symbols.AddDistance(table, KeyTable.DistanceContext, key - before, distanceBits);
            symbols.Add(table, KeyTable.ValueContext, numbers[value], valueBits);
            before = key;
        }

        table.Write(output);
        symbols.Write(output);
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
