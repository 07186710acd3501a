namespace Galley.Reading.Problems;

/// <summary>
/// The text of every rule, as constants: the analyzers' descriptors and the command line say the same words, and release
/// tracking can read the ids. One nested class per rule, one file per family; <see cref="Rules"/> makes <see cref="Rule"/>s of them.
/// </summary>
public static partial class RuleText;
