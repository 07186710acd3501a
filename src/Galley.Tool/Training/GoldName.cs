using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>A name that somebody marked.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last.</param>
/// <param name="Label">What it names.</param>
internal readonly record struct GoldName(int Start, int End, NameLabel Label);
