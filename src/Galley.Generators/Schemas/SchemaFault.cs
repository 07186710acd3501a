using System.Collections.Immutable;

using Galley.Reading.Problems;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Schemas;

/// <summary>Something wrong with the code of a schema, at its place. Analyzers report it; it never enters the pipeline.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Location">Where in the code.</param>
internal sealed record SchemaFault(Problem Problem, Location Location)
{
    public static SchemaFault Of(Rule rule, Location? location, params string[] arguments) =>
        new(Problem.Of(rule, default, arguments), location ?? Location.None);
}

/// <summary>A schema as the code states it.</summary>
/// <param name="Model">The schema.</param>
/// <param name="Faults">What is wrong with its code.</param>
/// <param name="PatternLocations">Where each of its patterns stands.</param>
internal sealed record SchemaReading(SchemaModel Model, ImmutableArray<SchemaFault> Faults, ImmutableArray<Location> PatternLocations);
