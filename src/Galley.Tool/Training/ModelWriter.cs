using System.IO.Compression;
using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Writes a model file, as <see cref="ModelReader"/> reads it.</summary>
internal static class ModelWriter
{
    /// <summary>The bytes of a model.</summary>
    public static byte[] Write(ClusterFile clusters, WordLists lists, TrainedModel model, int[] calibration)
    {
        var output = new MemoryStream();
        WriteTable(output, clusters.Fine.Select(entry => (entry.Key, entry.Value)).ToList());
        WriteNumber(output, (uint)clusters.Coarser.Length);
        foreach (var cluster in clusters.Coarser)
        {
            WriteNumber(output, cluster);
        }

        WriteTable(output, lists.Entries.Select(entry => (entry.Key, (uint)entry.Value)).ToList());
        WritePass(output, model.First);
        WritePass(output, model.Second);
        foreach (var value in calibration)
        {
            WriteNumber(output, (uint)value);
        }

        var bytes = output.ToArray();
        var file = new MemoryStream();
        file.Write(BitConverter.GetBytes(ModelReader.Signature));
        file.Write(BitConverter.GetBytes(bytes.Length));
        using (var deflated = new DeflateStream(file, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflated.Write(bytes);
        }

        return file.ToArray();
    }

    private static void WriteTable(Stream output, List<(uint Key, uint Value)> entries)
    {
        // Values by falling frequency, so that most are one byte.
        var kinds = entries.GroupBy(entry => entry.Value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).ToList();
        var numbers = kinds.Select((kind, number) => (kind, number)).ToDictionary(pair => pair.kind, pair => (uint)pair.number);
        WriteNumber(output, (uint)entries.Count);
        WriteNumber(output, (uint)kinds.Count);
        foreach (var kind in kinds)
        {
            WriteNumber(output, kind);
        }

        var before = 0u;
        foreach (var (key, value) in entries)
        {
            WriteNumber(output, key - before);
            WriteNumber(output, numbers[value]);
            before = key;
        }
    }

    private static void WritePass(Stream output, QuantizedPass pass)
    {
        foreach (var transition in pass.Transitions)
        {
            WriteNumber(output, (uint)((transition << 1) ^ (transition >> 31)));
        }

        WriteNumber(output, (uint)pass.Keys.Length);
        var before = 0u;
        foreach (var key in pass.Keys)
        {
            WriteNumber(output, key - before);
            before = key;
        }

        for (var row = 0; row < pass.Keys.Length; row++)
        {
            var mask = 0u;
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                mask |= pass.Weights[(row * TagSet.Count) + tag] != 0 ? 1u << tag : 0;
            }

            WriteNumber(output, mask);
        }

        foreach (var weight in pass.Weights.Where(weight => weight != 0))
        {
            output.WriteByte(unchecked((byte)weight));
        }
    }

    private static void WriteNumber(Stream output, uint value)
    {
        for (; value > 0x7F; value >>= 7)
        {
            output.WriteByte((byte)(value | 0x80));
        }

        output.WriteByte((byte)value);
    }
}
