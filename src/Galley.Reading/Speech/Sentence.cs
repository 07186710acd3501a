namespace Galley.Reading.Speech;

/// <summary>A sentence of the reporter's.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Stretch">The index of its stretch.</param>
internal readonly record struct Sentence(int First, int End, int Stretch);
