namespace Galley.Reading.Names;

/// <summary>Where the entities of articles come from.</summary>
public enum EntityMode
{
    /// <summary>From the registry, and from the articles themselves.</summary>
    Detected,

    /// <summary>From the registry and from the structure of articles; running text is searched for declared names alone.</summary>
    Declared,

    /// <summary>As <see cref="Detected"/>; but an entity that the registry does not declare is an error.</summary>
    Strict,
}
