namespace Galley.Reading.Names.Tagging;

/// <summary>The weights of one pass.</summary>
/// <param name="Rows">Those of features.</param>
/// <param name="Transitions">Those of a tag after another: from * tags + to.</param>
internal sealed record PassWeights(FeatureRows Rows, int[] Transitions);
