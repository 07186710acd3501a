namespace Galley.Compiling.Options;

/// <summary>The value of an MSBuild property, or <see langword="null"/>: the compiler hands properties over in one way, the build in another.</summary>
/// <param name="property">The property's name.</param>
internal delegate string? PropertyLookup(string property);
