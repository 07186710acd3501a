namespace Galley.Package.Tests.Infrastructure;

/// <summary>All tests share one packing and one folder of installed packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<PackageFeed>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "packages";
}
