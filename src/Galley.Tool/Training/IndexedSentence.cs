namespace Galley.Tool.Training;

/// <summary>A sentence with numbered features.</summary>
/// <param name="Features">For each token the numbers of its features.</param>
/// <param name="Allowed">For each token the tags it may have, a bit each.</param>
internal sealed record IndexedSentence(int[][] Features, uint[] Allowed);
