namespace Galley.Reading.Names.Tagging;

/// <summary>The weights of all features of one pass, as the model file has them.</summary>
/// <param name="Keys">The features, ascending.</param>
/// <param name="Weights">For each feature the weights of all tags, one after the other.</param>
internal sealed record FeatureRows(uint[] Keys, sbyte[] Weights);
