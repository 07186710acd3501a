namespace Galley.Reading.Names;

/// <summary>A name in the registry.</summary>
/// <param name="Text">The name.</param>
/// <param name="Span">Where it stands in the registry's file.</param>
public sealed record RegistryName(string Text, SourceSpan Span);
