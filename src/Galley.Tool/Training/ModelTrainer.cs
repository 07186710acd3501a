using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Learns both passes from documents.</summary>
internal sealed class ModelTrainer(Lexicon lexicon, TrainingOptions options, Action<string> progress)
{
    private const int FirstSeed = 90;
    private const int SecondSeed = 91;
    private const int SeedsOfMember = 10_000;

    private readonly SentenceMaker _maker = new(lexicon);

    /// <summary>Learns a model.</summary>
    public TrainedModel Train(IReadOnlyList<TrainingDocument> documents)
    {
        progress("features of the first pass");
        var set = new TrainingSet(documents.Select(document => _maker.Make(document, null)).ToList(), options.LeastCount);
        progress($"first pass: {set.Index.Keys.Length} features");
        var tags = new byte[documents.Count][];
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var rest = set.Documents.Where((_, i) => i % options.Folds != fold).SelectMany(sentences => sentences).ToList();
            var trainer = new PassTrainer(set.Index.Keys.Length, options, Seed(fold)).Train(rest, Math.Max(3, options.Epochs * 2 / 3));
            var scorer = QuantizedPass.Of(trainer, set.Index.Keys, options);
            for (var i = fold; i < documents.Count; i += options.Folds)
            {
                tags[i] = scorer.Tag(lexicon, documents[i].Text);
            }

            progress($"first pass, part {fold + 1} of {options.Folds}");
        }

        var first = Learn(set, FirstSeed);
        progress($"first pass: {first.Keys.Length} rows, {first.WeightCount} weights");

        set = new TrainingSet(documents.Select((document, i) => _maker.Make(document, tags[i])).ToList(), options.LeastCount);
        var second = Learn(set, SecondSeed);
        progress($"second pass: {second.Keys.Length} rows, {second.WeightCount} weights");
        return new TrainedModel(first, second);
    }

    /// <summary>Learns a pass several times from the same text in other orders, and takes the mean: what depends on the order alone cancels out.</summary>
    private QuantizedPass Learn(TrainingSet set, int seed)
    {
        var sentences = set.Documents.SelectMany(sentences => sentences).ToList();
        var mean = new PassTrainer(set.Index.Keys.Length, options, Seed(seed)).Train(sentences, options.Epochs);
        for (var member = 1; member < options.Members; member++)
        {
            progress($"once more: {member + 1} of {options.Members}");
            mean.Add(new PassTrainer(set.Index.Keys.Length, options, Seed(seed + (member * SeedsOfMember))).Train(sentences, options.Epochs));
        }

        mean.Divide(options.Members);
        return QuantizedPass.Of(mean, set.Index.Keys, options);
    }

    private ulong Seed(int use) => (ulong)(options.Seed * 100) + (ulong)use;
}
