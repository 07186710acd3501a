namespace Galley.Tool.Training;

/// <summary>Numbers the features that stand in the training text often enough.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _numbers = [];

    /// <summary>Numbers the features of some sentences in the order of their first appearance.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="least">How often a feature must stand in them.</param>
    public FeatureIndex(IReadOnlyList<TrainingSentence> sentences, int least)
    {
        var counts = new Dictionary<uint, int>();
        var order = new List<uint>();
        foreach (var feature in sentences.SelectMany(sentence => sentence.Features).SelectMany(features => features))
        {
            if (counts.TryGetValue(feature, out var count))
            {
                counts[feature] = count + 1;
            }
            else
            {
                counts.Add(feature, 1);
                order.Add(feature);
            }
        }

        Keys = order.Where(feature => counts[feature] >= least).ToArray();
        for (var i = 0; i < Keys.Length; i++)
        {
            _numbers.Add(Keys[i], i);
        }
    }

    /// <summary>The features by number.</summary>
    public uint[] Keys { get; }

    /// <summary>The numbers of a token's features, without those that have none.</summary>
    public int[] NumbersOf(uint[] features)
    {
        var numbers = new List<int>(features.Length);
        foreach (var feature in features)
        {
            if (_numbers.TryGetValue(feature, out var number))
            {
                numbers.Add(number);
            }
        }

        return [.. numbers];
    }
}
