namespace Galley;

/// <summary>Says what the front matter calls a parameter or property of a schema.</summary>
/// <param name="name">The key. It is found in any of the usual spellings: <c>heroImage</c>, <c>hero-image</c>, <c>hero_image</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FrontMatterAttribute(string name) : Attribute
{
    /// <summary>The key.</summary>
    public string Name { get; } = name;
}
