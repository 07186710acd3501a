using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Makes the lexicon in memory, as the tagger will read it from the model.</summary>
internal static class LexiconBuilder
{
    /// <summary>Makes a lexicon.</summary>
    public static Lexicon Build(ClusterFile clusters, WordLists lists) =>
        new(KeyTableWriter.Read(clusters.Entries), clusters.Coarser, KeyTableWriter.Read(lists.Entries));
}
