namespace Galley.Build.Tests;

/// <summary>The build task knows the rooms above it and the build engine, and no compiler.</summary>
public sealed class RoomTests
{
    [Fact]
    public void The_task_knows_compiling_and_the_engine() =>
        Assert.All(
            typeof(CompileArticles).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!),
            name => Assert.True(
                name is "netstandard" or "Galley" or "Galley.Reading" or "Galley.Compiling" or "Microsoft.Build.Framework" or "Microsoft.Build.Utilities.Core"
                    || name.StartsWith("System.", StringComparison.Ordinal),
                name));
}
