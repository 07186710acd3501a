using System.Globalization;
using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>The clusters of words: per line a word and its cluster in four partitions, fine to coarse.</summary>
/// <param name="Fine">The finest cluster of each word, plus one, by key.</param>
/// <param name="Coarser">For each finest cluster the three coarser ones.</param>
internal sealed record ClusterFile(SortedDictionary<uint, uint> Fine, ushort[] Coarser)
{
    /// <summary>The finest cluster of each word, plus one, in the order of the keys.</summary>
    public IReadOnlyList<(uint Key, uint Value)> Entries => [.. Fine.Select(entry => (entry.Key, entry.Value))];

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">A fine cluster lies in two coarser ones.</exception>
    public static ClusterFile Read(string folder)
    {
        var fine = new SortedDictionary<uint, uint>();
        var coarser = new ushort[2048 * 3];
        foreach (var line in File.ReadLines(Path.Combine(folder, "clusters", "glove-clusters.tsv")))
        {
            var fields = line.Split('\t');
            var cluster = int.Parse(fields[1], CultureInfo.InvariantCulture);
            fine.TryAdd(TextHash.Key(TextHash.OfLower(fields[0])), (uint)cluster + 1);
            for (var grain = 0; grain < 3; grain++)
            {
                coarser[(cluster * 3) + grain] = ushort.Parse(fields[2 + grain], CultureInfo.InvariantCulture);
            }
        }

        return new ClusterFile(fine, coarser);
    }
}
