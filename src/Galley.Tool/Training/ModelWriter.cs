using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Writes a model file, as <see cref="ModelReader"/> reads it.</summary>
internal static class ModelWriter
{
    /// <summary>The bytes of a model.</summary>
    public static byte[] Write(ClusterFile clusters, WordLists lists, TrainedModel model, int[] calibration)
    {
        var stream = new MemoryStream();
        var output = new BinaryWriter(stream);
        output.Write(ModelReader.Signature);
        KeyTableWriter.Write(output, clusters.Entries);
        output.Write(clusters.Coarser.Length);
        WriteAll(output, clusters.Coarser.Select(cluster => (int)cluster));
        KeyTableWriter.Write(output, lists.Entries);
        WriteAll(output, model.First.Transitions);
        WriteAll(output, model.Second.Transitions);
        RowWriter.Write(output, model.First, model.Second);
        WriteAll(output, calibration);
        return stream.ToArray();
    }

    private static void WriteAll(BinaryWriter output, IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
        {
            output.Write(checked((short)number));
        }
    }
}
