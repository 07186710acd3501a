using System.Collections.Immutable;

using Galley.Reading.Problems;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Schemas;

/// <summary>Something wrong with the code of a schema, at its place. Analyzers report it; it never enters the pipeline.</summary>
/// <param name="problem">What is wrong.</param>
/// <param name="location">Where in the code.</param>
internal sealed class SchemaFault(Problem problem, Location location)
{
    /// <summary>What is wrong.</summary>
    public Problem Problem { get; } = problem;

    /// <summary>Where in the code.</summary>
    public Location Location { get; } = location;

    /// <summary>What a fault of Galley's own is called in a message about a type.</summary>
    public static string Describe(Exception exception) =>
        $"Galley itself failed on it: {exception.GetType().Name}: {exception.Message.TrimEnd('.')}. Please report this with the type";

    public static SchemaFault Of(Rule rule, Location? location, params string[] arguments) =>
        new(Problem.Of(rule, default, arguments), location ?? Location.None);
}

/// <summary>A schema as the code states it.</summary>
/// <param name="model">The schema.</param>
/// <param name="faults">What is wrong with its code.</param>
/// <param name="patternLocations">Where each of its patterns stands.</param>
internal sealed class SchemaReading(SchemaModel model, ImmutableArray<SchemaFault> faults, ImmutableArray<Location> patternLocations)
{
    /// <summary>The schema.</summary>
    public SchemaModel Model { get; } = model;

    /// <summary>What is wrong with its code.</summary>
    public ImmutableArray<SchemaFault> Faults { get; } = faults;

    /// <summary>Where each of its patterns stands.</summary>
    public ImmutableArray<Location> PatternLocations { get; } = patternLocations;
}
