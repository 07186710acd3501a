using Galley.Generators.Binding;
using Galley.Generators.Reading;
using Galley.Generators.Schemas;
using Galley.Reading.Problems;
using Galley.Reading.Storage;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Analyzers;

/// <summary>Checks the code of schemas.</summary>
internal static class SchemaChecks
{
    /// <summary>What is wrong with the code of schemas.</summary>
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<SchemaReading> schemas, IReadOnlyList<ArticleFile> articles)
    {
        foreach (var schema in schemas)
        {
            foreach (var fault in schema.Faults)
            {
                yield return ToDiagnostic(fault.Problem, fault.Location);
            }

            for (var i = 0; i < schema.Model.Patterns.Count; i++)
            {
                var pattern = schema.Model.Patterns[i];
                var isFaulty = schema.Faults.Any(fault => fault.Location == schema.PatternLocations[i]);
                if (!isFaulty && !articles.Any(article => IsMatch(pattern, article)))
                {
                    yield return ToDiagnostic(Problem.Of(Rules.EmptyCollection, default, pattern), schema.PatternLocations[i]);
                }
            }
        }
    }

    private static bool IsMatch(string pattern, ArticleFile article) => Membership.IsMatch(
        pattern, article.Item.Path, article.Item.DefaultSlugPath + RelativePath.Extension(article.Item.Path));

    private static Diagnostic ToDiagnostic(Problem problem, Location location) =>
        Diagnostic.Create(Descriptors.Of(problem.Rule), location, problem.Arguments.Cast<object>().ToArray());
}
