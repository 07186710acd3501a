namespace Galley.Tool.Training;

/// <summary>How to train.</summary>
internal sealed record TrainingOptions
{
    /// <summary>Decides the order of sentences and the features that are left out.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How often each pass sees all sentences.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>How often each pass is learnt in another order; its weights are the mean.</summary>
    public int Members { get; init; } = 3;

    /// <summary>In how many parts the first pass tags its own training text for the second.</summary>
    public int Folds { get; init; } = 4;

    /// <summary>How often a feature must stand in the training text.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>The share of features left out at random, in percent.</summary>
    public int Dropout { get; init; } = 10;

    /// <summary>The first rate of learning.</summary>
    public float Rate { get; init; } = 0.2f;

    /// <summary>Weights smaller than this are left out of the model.</summary>
    public float LeastWeight { get; init; } = 0.08f;
}
