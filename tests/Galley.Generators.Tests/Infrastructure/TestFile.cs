using System.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Infrastructure;

/// <summary>An additional file in memory.</summary>
internal sealed class TestFile(string path, SourceText text) : AdditionalText
{
    public TestFile(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    /// <summary>The repository's seed, as its project lists it.</summary>
    public static TestFile Seed { get; } = new("/project/seeds/days-before-summit.txt", Read("days-before-summit.txt"));

    /// <summary>The registry beside the seed.</summary>
    public static TestFile SeedRegistry { get; } = new("/project/seeds/entities.yml", Read("entities.yml"));

    private static string Read(string name) => File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "seeds", name));
}
