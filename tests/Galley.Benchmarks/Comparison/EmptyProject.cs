using Galley.Benchmarks.Measuring;

namespace Galley.Benchmarks.Comparison;

/// <summary>A console project without articles and without Galley: what a build costs anyway.</summary>
internal sealed class EmptyProject() : Contender("empty project")
{
    /// <inheritdoc/>
    public override bool HasCorpus => false;

    /// <inheritdoc/>
    public override Invocation Command => ProjectBuild.In(Folder);

    /// <inheritdoc/>
    public override string? Prepare(Workspace workspace)
    {
        Folder = workspace.Lay("empty", "empty");
        return null;
    }

    /// <inheritdoc/>
    public override void Clear()
    {
        Delete("bin");
        Delete("obj");
    }

    /// <inheritdoc/>
    public override string Check(int articles) => "";

    /// <inheritdoc/>
    public override void Edit(int articles) => File.AppendAllText(Path.Combine(Folder, "Program.cs"), "// Touched.\n");
}
