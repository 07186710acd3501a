using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>The weights of a pass as small integers, as the model file holds them.</summary>
/// <param name="Keys">The features, ascending.</param>
/// <param name="Weights">For each feature the weights of all tags.</param>
/// <param name="Transitions">The weights of a tag after another.</param>
internal sealed record QuantizedPass(uint[] Keys, sbyte[] Weights, int[] Transitions)
{
    private static readonly QuantizedPass Nothing = new([], [], new int[TagSet.Count * TagSet.Count]);

    /// <summary>How many steps a weight of one has.</summary>
    public const int Scale = 24;

    /// <summary>The number of weights other than zero.</summary>
    public int WeightCount => Weights.Count(weight => weight != 0);

    /// <summary>Rounds learnt weights.</summary>
    public static QuantizedPass Of(PassTrainer trainer, uint[] keys, TrainingOptions options)
    {
        var rows = new List<(uint Key, sbyte[] Weights)>();
        var learnt = new float[TagSet.Count];
        for (var row = 0; row < keys.Length; row++)
        {
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                var weight = trainer.Weights[(row * PassTrainer.Width) + tag];
                learnt[tag] = Math.Abs(weight) >= options.LeastWeight ? weight * Scale : 0;
            }

            var weights = new sbyte[TagSet.Count];
            if (WeightSteps.Round(learnt, weights))
            {
                rows.Add((keys[row], weights));
            }
        }

        rows.Sort((a, b) => a.Key.CompareTo(b.Key));
        return new QuantizedPass(
            rows.Select(row => row.Key).ToArray(),
            rows.SelectMany(row => row.Weights).ToArray(),
            trainer.Transitions.Select(weight => (int)Math.Floor((weight * Scale) + 0.5)).ToArray());
    }

    /// <summary>The weights of a feature.</summary>
    public ReadOnlySpan<sbyte> RowOf(int feature) => Weights.AsSpan(feature * TagSet.Count, TagSet.Count);

    /// <summary>Tags a text with this pass alone.</summary>
    public byte[] Tag(Lexicon lexicon, string text)
    {
        _scratch ??= new TaggerScratch(new TaggerModel(lexicon, RowWriter.Read(this, Nothing), Transitions, Nothing.Transitions, new int[TaggerModel.MarginSteps]));
        _scratch.Text.Load(text, Stretches.Of(text));
        _scratch.FirstPass();
        return _scratch.FirstTags[.._scratch.Text.Tokens.Count];
    }

    private TaggerScratch? _scratch;
}
