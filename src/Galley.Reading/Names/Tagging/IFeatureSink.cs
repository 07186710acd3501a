namespace Galley.Reading.Names.Tagging;

/// <summary>Takes the features of a token: the tagger adds up their weights, the trainer notes their numbers.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes a feature.</summary>
    public void Add(uint feature);
}
