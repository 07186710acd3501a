using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Learns both passes from documents.</summary>
internal sealed class ModelTrainer(Lexicon lexicon, TrainingOptions options, Action<string> progress)
{
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
            var trainer = new PassTrainer(set.Index.Keys.Length, options, (ulong)(options.Seed * 100) + (ulong)fold).Train(rest, Math.Max(3, options.Epochs * 2 / 3));
            var scorer = QuantizedPass.Of(trainer, set.Index.Keys, options);
            for (var i = fold; i < documents.Count; i += options.Folds)
            {
                tags[i] = scorer.Tag(lexicon, documents[i].Text);
            }

            progress($"first pass, part {fold + 1} of {options.Folds}");
        }

        var all = set.Documents.SelectMany(sentences => sentences).ToList();
        var first = QuantizedPass.Of(new PassTrainer(set.Index.Keys.Length, options, (ulong)(options.Seed * 100) + 90).Train(all, options.Epochs), set.Index.Keys, options);
        progress($"first pass: {first.Keys.Length} rows, {first.WeightCount} weights");

        set = new TrainingSet(documents.Select((document, i) => _maker.Make(document, tags[i])).ToList(), options.LeastCount);
        all = set.Documents.SelectMany(sentences => sentences).ToList();
        var second = QuantizedPass.Of(new PassTrainer(set.Index.Keys.Length, options, (ulong)(options.Seed * 100) + 91).Train(all, options.Epochs), set.Index.Keys, options);
        progress($"second pass: {second.Keys.Length} rows, {second.WeightCount} weights");
        return new TrainedModel(first, second);
    }
}
