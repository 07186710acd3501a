using Galley.Benchmarks.Measuring;

namespace Galley.Benchmarks.Comparison;

/// <summary>A contender that npm installs, with the versions that its package.json pins, from wherever the user's npm gets packages.</summary>
/// <param name="name">Its name, and the folder of its files.</param>
/// <param name="script">The JavaScript file that does the work, and its arguments.</param>
/// <param name="output">The file that holds the data.</param>
/// <param name="caches">What to delete before a first run.</param>
internal sealed class NodeContender(string name, string[] script, string output, string[] caches) : Contender(name)
{
    /// <inheritdoc/>
    public override Invocation Command => new("node", script, Folder);

    /// <inheritdoc/>
    public override string? Prepare(Workspace workspace)
    {
        Folder = workspace.Lay(Name, Name);
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        return Install(new Invocation(npm, ["install", "--no-audit", "--no-fund", "--no-package-lock"], Folder), workspace);
    }

    /// <inheritdoc/>
    public override void Clear() => Array.ForEach(caches, Delete);

    /// <inheritdoc/>
    public override string Check(int articles) => CountOutput(output, articles);
}
