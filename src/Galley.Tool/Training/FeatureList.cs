using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Notes the features of a token.</summary>
internal readonly struct FeatureList(List<uint> features) : IFeatureSink
{
    /// <inheritdoc/>
    public void Add(int template, ulong value) => features.Add(TextHash.Feature(template, value));

    /// <inheritdoc/>
    public void Add(int slot, int template, ulong value) => Add(template, value);
}
