using System.Globalization;

namespace Galley.Tool.Training;

/// <summary>The training documents by corpus.</summary>
internal static class Corpora
{
    private const int Parts = 5;

    /// <summary>Reads all corpora.</summary>
    /// <param name="folder">Their folder.</param>
    /// <param name="seed">Decides the names in invented lines.</param>
    public static SortedDictionary<string, List<TrainingDocument>> Read(string folder, int seed)
    {
        List<TrainingDocument> Gold(string name, Trust trust) => CorpusReader.Read(Path.Combine(folder, "ner", name + ".gold.jsonl"), trust);
        var synthesis = new Synthesis(folder, seed);
        var sets = new SortedDictionary<string, List<TrainingDocument>>(StringComparer.Ordinal)
        {
            ["wikigold"] = Gold("wikigold", Trust.Full),
            ["gum_news"] = Gold("gum_news", Trust.NoMisc),
            ["gum_open"] = Gold("gum_open", Trust.NoMisc),
            ["ewt_dev"] = Gold("uner_ewt_dev", Trust.NoMisc),
            ["ewt_test"] = Gold("uner_ewt_test", Trust.NoMisc),
            ["pud"] = Gold("uner_pud", Trust.NoMisc),
            ["synthesis"] = synthesis.Make(),
            ["tables"] = new TableSynthesis(folder, seed).Make(),
            ["wikinews"] = MarkedArticles.Read(folder, "gum_wikinews"),
            ["semeval"] = MarkedArticles.Read(folder, "wikinews_semeval2015"),
        };
        foreach (var story in AnnotationFile.ReadAll())
        {
            var file = story.Id[..story.Id.LastIndexOf('-')];
            if (!sets.TryGetValue(file, out var stories))
            {
                sets.Add(file, stories = []);
            }

            stories.Add(story);
        }

        return sets;
    }

    /// <summary>The documents of a corpus, or with <c>/0</c> to <c>/4</c> every fifth of them.</summary>
    public static List<TrainingDocument> Part(SortedDictionary<string, List<TrainingDocument>> sets, string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? sets[name]
            : sets[name[..slash]].Where((_, i) => i % Parts == int.Parse(name[(slash + 1)..], CultureInfo.InvariantCulture)).ToList();
    }
}
