using Basic.Reference.Assemblies;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Infrastructure;

/// <summary>A framework that projects compile for: its reference assemblies and the symbols that the SDK defines.</summary>
internal sealed record Target(string Name, IReadOnlyList<MetadataReference> References, IReadOnlyList<string> Symbols)
{
    private const string Modern = "NETCOREAPP3_0_OR_GREATER";

    public static readonly Target Net10 = new("net10.0", [.. Net100.References.All, Library("")], [Modern, "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    public static readonly Target Net8 = new("net8.0", [.. Net80.References.All, Library("references/net8.0")], [Modern, "NET8_0_OR_GREATER"]);

    public static readonly Target NetStandard2 = new(
        "netstandard2.0",
        [.. NetStandard20.References.All, Library("references/netstandard2.0"), File("references/netstandard2.0/System.Memory.dll")],
        []);

    // Galley's library for this target is made for netstandard2.0, whose facade .NET Framework 4.7.2 brings along.
    public static readonly Target NetFramework = new(
        "net472",
        [.. Net472.References.All, Library("references/netstandard2.0"), File("references/netstandard2.0/System.Memory.dll")],
        []);

    public static IReadOnlyList<Target> All { get; } = [NetFramework, NetStandard2, Net8, Net10];

    public override string ToString() => Name;

    private static MetadataReference Library(string folder) => File(Path.Combine(folder, "Galley.dll"));

    private static MetadataReference File(string path) =>
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, path));
}
