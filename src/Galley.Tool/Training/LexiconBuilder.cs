using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Makes the lexicon in memory, as the tagger will read it from the model.</summary>
internal static class LexiconBuilder
{
    /// <summary>Makes a lexicon.</summary>
    public static Lexicon Build(ClusterFile clusters, WordLists lists)
    {
        var fine = new KeyTable(clusters.Fine.Count);
        foreach (var (key, cluster) in clusters.Fine)
        {
            fine.Add(key, cluster);
        }

        var gazetteer = new KeyTable(lists.Entries.Count);
        foreach (var (key, bits) in lists.Entries)
        {
            gazetteer.Add(key, (uint)bits);
        }

        return new Lexicon(fine, clusters.Coarser, gazetteer);
    }
}
