namespace Galley.Reading.Names.Tagging;

/// <summary>All that the tagger has learnt.</summary>
internal sealed class TaggerModel
{
    /// <summary>The width of a step of margins.</summary>
    public const int MarginStep = 8;

    /// <summary>The number of steps; the last is open.</summary>
    public const int MarginSteps = 32;

    private readonly int[] _calibration;

    /// <summary>Makes a model.</summary>
    /// <param name="lexicon">Clusters and gazetteers.</param>
    /// <param name="rows">The weights of both passes by feature.</param>
    /// <param name="first">The weights of a tag after another in the first pass.</param>
    /// <param name="second">The same in the second.</param>
    /// <param name="calibration">The share of right names per mille by margin, in steps of <see cref="MarginStep"/>.</param>
    public TaggerModel(Lexicon lexicon, RowTable rows, int[] first, int[] second, int[] calibration)
    {
        Lexicon = lexicon;
        Rows = rows;
        FirstTransitions = first;
        SecondTransitions = second;
        _calibration = calibration;
    }

    /// <summary>Clusters and gazetteers.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The weights of both passes by feature.</summary>
    public RowTable Rows { get; }

    /// <summary>The weights of a tag after another in the first pass: from * tags + to.</summary>
    public int[] FirstTransitions { get; }

    /// <summary>The weights of a tag after another in the second pass.</summary>
    public int[] SecondTransitions { get; }

    /// <summary>The confidence of a name.</summary>
    /// <param name="margin">How much better its tags score than any others.</param>
    public int ConfidenceOf(int margin) => _calibration[Math.Min(Math.Max(margin, 0) / MarginStep, MarginSteps - 1)];
}
