namespace Galley.Reading.Names.Tagging;

/// <summary>Takes the features of a token: the tagger adds up their weights, the trainer notes their numbers.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes a feature: a template and what it saw.</summary>
    public void Add(int template, ulong value);

    /// <summary>Takes a feature of a template that sees few different things.</summary>
    /// <param name="slot">A number of <see cref="FeatureSlots"/> that no other feature has.</param>
    /// <param name="template">The template.</param>
    /// <param name="value">What it saw.</param>
    public void Add(int slot, int template, ulong value);
}
