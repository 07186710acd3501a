namespace Galley.Reading.Names;

/// <summary>Where entities come from, as projects write it.</summary>
public static class EntityModes
{
    /// <summary>The mode of a word, without regard to case, or <see langword="null"/> if it is none.</summary>
    /// <param name="value">The word.</param>
    public static EntityMode? Read(string value) => value.Trim().ToLowerInvariant() switch
    {
        "detected" => EntityMode.Detected,
        "declared" => EntityMode.Declared,
        "strict" => EntityMode.Strict,
        _ => null,
    };
}
