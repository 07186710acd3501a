using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>The weights of a pass as small integers, as the model file holds them.</summary>
/// <param name="Keys">The features, ascending.</param>
/// <param name="Weights">For each feature the weights of all tags.</param>
/// <param name="Transitions">The weights of a tag after another.</param>
internal sealed record QuantizedPass(uint[] Keys, sbyte[] Weights, int[] Transitions)
{
    /// <summary>How many steps a weight of one has.</summary>
    public const int Scale = 24;

    /// <summary>The number of weights other than zero.</summary>
    public int WeightCount => Weights.Count(weight => weight != 0);

    /// <summary>Rounds learnt weights.</summary>
    public static QuantizedPass Of(PassTrainer trainer, uint[] keys, TrainingOptions options)
    {
        var rows = new List<(uint Key, sbyte[] Weights)>();
        for (var row = 0; row < keys.Length; row++)
        {
            var weights = new sbyte[TagSet.Count];
            var any = false;
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                var weight = trainer.Weights[(row * PassTrainer.Width) + tag];
                if (Math.Abs(weight) >= options.LeastWeight)
                {
                    weights[tag] = (sbyte)Math.Clamp((int)Math.Floor((weight * Scale) + 0.5f), -127, 127);
                    any |= weights[tag] != 0;
                }
            }

            if (any)
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

    /// <summary>The weights as the tagger uses them.</summary>
    public PassWeights ToWeights() => new(new FeatureRows(Keys, Weights), Transitions);

    /// <summary>Tags a text with this pass alone.</summary>
    public byte[] Tag(Lexicon lexicon, string text)
    {
        _scratch ??= new TaggerScratch(new TaggerModel(lexicon, ToWeights(), Nothing(), new int[TaggerModel.MarginSteps]));
        _scratch.Text.Load(text, Stretches.Of(text));
        _scratch.FirstPass();
        return _scratch.FirstTags[.._scratch.Text.Tokens.Count];
    }

    private TaggerScratch? _scratch;

    private static PassWeights Nothing() => new(new FeatureRows([], []), new int[TagSet.Count * TagSet.Count]);
}
