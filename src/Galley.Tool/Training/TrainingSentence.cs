namespace Galley.Tool.Training;

/// <summary>A sentence as the trainer sees it.</summary>
/// <param name="Features">For each token the features.</param>
/// <param name="Allowed">For each token the tags it may have, a bit each.</param>
internal sealed record TrainingSentence(uint[][] Features, uint[] Allowed);
