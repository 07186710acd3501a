using System.Reflection;

using Galley.CodeFixes;
using Galley.Compiling.Model;
using Galley.Reading.Documents;

namespace Galley.Generators.Tests.Architecture;

/// <summary>Rooms only know the rooms above them: Galley, then Reading, then Compiling, then Generators, then CodeFixes.</summary>
public sealed class RoomTests
{
    [Fact]
    public void The_library_knows_no_other_room() => AssertKnows(typeof(Article).Assembly, []);

    [Fact]
    public void Reading_knows_the_library_and_no_compiler() => AssertKnows(typeof(Document).Assembly, ["Galley", "Markdig.Signed", "YamlDotNet"]);

    [Fact]
    public void Compiling_knows_reading_and_no_compiler() => AssertKnows(typeof(ArticleModel).Assembly, ["Galley", "Galley.Reading"]);

    [Fact]
    public void The_generators_know_compiling() =>
        AssertKnows(typeof(ArticleGenerator).Assembly, ["Galley", "Galley.Reading", "Galley.Compiling", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"]);

    [Fact]
    public void Only_the_code_fixes_know_workspaces() => AssertKnows(
        typeof(DeclareEntity).Assembly,
        ["Galley", "Galley.Reading", "Galley.Compiling", "Galley.Generators", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces"]);

    [Fact]
    public void The_library_has_no_dependencies_on_current_frameworks() =>
        Assert.All(typeof(Article).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name));

    private static void AssertKnows(Assembly assembly, string[] allowed) =>
        Assert.All(
            assembly.GetReferencedAssemblies().Select(reference => reference.Name!),
            name => Assert.True(
                name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard" || allowed.Contains(name),
                $"{assembly.GetName().Name} knows {name}"));
}
