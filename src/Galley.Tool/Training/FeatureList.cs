using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Notes the features of a token.</summary>
internal readonly struct FeatureList(List<uint> features) : IFeatureSink
{
    /// <inheritdoc/>
    public void Add(uint feature) => features.Add(feature);
}
