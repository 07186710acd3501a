using Galley.Benchmarks.Measuring;

namespace Galley.Benchmarks.Comparison;

/// <summary>A C# program that reads all articles when it runs. It is built beforehand, uncounted.</summary>
internal sealed class MarkdigContender() : Contender("markdig")
{
    /// <inheritdoc/>
    public override Invocation Command => new("dotnet", ["out/Reader.dll"], Folder);

    /// <inheritdoc/>
    public override string? Prepare(Workspace workspace)
    {
        Folder = workspace.Lay(Name, Name);
        return Install(new Invocation("dotnet", ["build", "-c", "Release", "-o", "out", "-v", "q"], Folder), workspace);
    }

    /// <inheritdoc/>
    public override void Clear() => Delete("posts.json");

    /// <inheritdoc/>
    public override string Check(int articles) => CountOutput("posts.json", articles);
}
