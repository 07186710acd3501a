namespace Galley.Tool.Training;

/// <summary>A document with its names.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its text.</param>
/// <param name="Names">The names, in the order of the text, without overlap.</param>
/// <param name="Trust">How far its annotation can be trusted.</param>
internal sealed record TrainingDocument(string Id, string Text, IReadOnlyList<GoldName> Names, Trust Trust);
