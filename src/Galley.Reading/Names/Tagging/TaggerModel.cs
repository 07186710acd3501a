namespace Galley.Reading.Names.Tagging;

/// <summary>All that the tagger has learnt.</summary>
/// <param name="Lexicon">Clusters and gazetteers.</param>
/// <param name="First">The weights of the first pass.</param>
/// <param name="Second">The weights of the second pass.</param>
/// <param name="Calibration">The share of right names per mille by margin, in steps of <see cref="MarginStep"/>.</param>
internal sealed record TaggerModel(Lexicon Lexicon, PassWeights First, PassWeights Second, int[] Calibration)
{
    /// <summary>The width of a step of margins.</summary>
    public const int MarginStep = 8;

    /// <summary>The number of steps; the last is open.</summary>
    public const int MarginSteps = 32;

    /// <summary>The weights of both passes by feature.</summary>
    public RowTable Rows { get; } = new(First.Rows, Second.Rows);

    /// <summary>The confidence of a name.</summary>
    /// <param name="margin">How much better its tags score than any others.</param>
    public int ConfidenceOf(int margin) => Calibration[Math.Min(Math.Max(margin, 0) / MarginStep, MarginSteps - 1)];
}
