using System.Collections.Immutable;

namespace Galley.Reading.Yaml;

/// <summary>What a YAML text holds.</summary>
/// <param name="Root">
/// The outermost value, or <see langword="null"/> if there is none. After a syntax error it holds what stands before the error.
/// </param>
/// <param name="Faults">What is wrong with it, in the order of reading.</param>
/// <param name="IsComplete">Whether it was read to its end; not so after a syntax error.</param>
public sealed record YamlDocument(YamlNode? Root, ImmutableArray<YamlFault> Faults, bool IsComplete);
