using System.Reflection;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Infrastructure;

/// <summary>What the driver says of the pipeline's steps.</summary>
internal static class Steps
{
    /// <summary>Every step that Galley names.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetValue(null)!)];

    /// <summary>Nothing ran: every output of every step, and every file, came from the cache.</summary>
    public static void AssertAllCached(GeneratorDriverRunResult result)
    {
        foreach (var (name, reason) in Reasons(result, Names).Concat(OutputReasons(result)))
        {
            Assert.True(
                reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                $"{name} ran again: {reason}");
        }
    }

    /// <summary>The reasons of one step, one for each of its outputs.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorDriverRunResult result, string step) =>
        [.. Reasons(result, [step]).Select(pair => pair.Reason)];

    /// <summary>How many files were printed again.</summary>
    public static int PrintedFiles(GeneratorDriverRunResult result) =>
        OutputReasons(result).Count(pair => pair.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    private static IEnumerable<(string Name, IncrementalStepRunReason Reason)> Reasons(
        GeneratorDriverRunResult result, IEnumerable<string> names)
    {
        var steps = result.Results.Single().TrackedSteps;
        return names.Where(steps.ContainsKey)
            .SelectMany(name => steps[name].SelectMany(run => run.Outputs).Select(output => (name, output.Reason)));
    }

    private static IEnumerable<(string Name, IncrementalStepRunReason Reason)> OutputReasons(GeneratorDriverRunResult result) =>
        result.Results.Single().TrackedOutputSteps
            .SelectMany(step => step.Value.SelectMany(run => run.Outputs).Select(output => (step.Key, output.Reason)));
}
