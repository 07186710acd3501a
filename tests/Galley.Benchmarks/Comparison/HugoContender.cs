using Galley.Benchmarks.Measuring;

namespace Galley.Benchmarks.Comparison;

/// <summary>Hugo, which writes one file of JSON and no pages.</summary>
internal sealed class HugoContender() : Contender("hugo")
{
    /// <inheritdoc/>
    public override Invocation Command => new("hugo", ["--quiet", "--buildDrafts", "--buildFuture"], Folder);

    /// <inheritdoc/>
    public override string? Prepare(Workspace workspace)
    {
        Folder = workspace.Lay(Name, Name);
        return Install(new Invocation("hugo", ["version"], Folder), workspace) is null ? null : "not installed: apt-get install hugo";
    }

    /// <inheritdoc/>
    public override void Clear()
    {
        Delete("public");
        Delete("resources");
    }

    /// <inheritdoc/>
    public override string Check(int articles) => CountOutput("public/index.json", articles);
}
