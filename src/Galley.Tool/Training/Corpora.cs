namespace Galley.Tool.Training;

/// <summary>The training documents by corpus.</summary>
internal static class Corpora
{
    /// <summary>Reads all corpora.</summary>
    public static SortedDictionary<string, List<TrainingDocument>> Read(string folder, WordLists lists)
    {
        var names = Path.Combine(folder, "ner");
        var sets = new SortedDictionary<string, List<TrainingDocument>>(StringComparer.Ordinal)
        {
            ["wikigold"] = CorpusReader.Read(Path.Combine(names, "wikigold.gold.jsonl"), Trust.Full),
            ["gum_news"] = CorpusReader.Read(Path.Combine(names, "gum_news.gold.jsonl"), Trusted("GUM")),
            ["gum_open"] = CorpusReader.Read(Path.Combine(names, "gum_open.gold.jsonl"), Trusted("GUM")),
            ["ewt_dev"] = CorpusReader.Read(Path.Combine(names, "uner_ewt_dev.gold.jsonl"), Trusted("UNER")),
            ["ewt_test"] = CorpusReader.Read(Path.Combine(names, "uner_ewt_test.gold.jsonl"), Trusted("UNER")),
            ["pud"] = CorpusReader.Read(Path.Combine(names, "uner_pud.gold.jsonl"), Trusted("UNER")),
        };
        var own = AnnotationFile.ReadAll();
        sets["newswire"] = own.Where(document => document.Id.StartsWith("newswire", StringComparison.Ordinal)).ToList();
        sets["wikinews"] = LexiconAnnotator.Read(folder, "wikinews_semeval2015");
        return sets;
    }

    private static Trust Trusted(string v) => Enum.Parse<Trust>(Environment.GetEnvironmentVariable(v) ?? "NoMisc");

    public static List<TrainingDocument> HeldOut(SortedDictionary<string, List<TrainingDocument>> sets, string name) =>
        name.Contains('/')
            ? sets[name[..name.IndexOf('/')]].Where((_, i) => i % 5 == int.Parse(name[(name.IndexOf('/') + 1)..])).ToList()
            : sets[name];
}
