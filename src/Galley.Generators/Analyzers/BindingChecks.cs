using System.Collections.Immutable;

using Galley.Compiling.Options;
using Galley.Compiling.Values;
using Galley.Generators.Binding;
using Galley.Generators.Reading;
using Galley.Generators.Schemas;
using Galley.Reading;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Storage;

namespace Galley.Generators.Analyzers;

/// <summary>Checks an article's front matter against the schemas that it belongs to.</summary>
internal static class BindingChecks
{
    /// <summary>An article read as one schema.</summary>
    public readonly record struct Placed(SchemaModel Schema, BindingSource Article, EntryBinding Binding);

    /// <summary>Reads an article as each of its schemas.</summary>
    public static IEnumerable<Placed> Bind(ArticleReading reading, ImmutableArray<SchemaModel> schemas, EntityRegistry registry)
    {
        if (schemas.IsEmpty || !reading.Digest.Facts.CanBind)
        {
            yield break;
        }

        var source = reading.Digest.Model.Binding;
        foreach (var schema in schemas.Where(schema => schema.CanEmit && Membership.IsMember(schema, source.Path, source.PathBelow)))
        {
            yield return new Placed(schema, source, SchemaBinder.Bind(schema, source, registry));
        }
    }

    /// <summary>The schemas that an article belongs to.</summary>
    public static IReadOnlyList<SchemaModel> SchemasOf(ArticleItem item, ImmutableArray<SchemaModel> schemas)
    {
        var below = item.DefaultSlugPath + RelativePath.Extension(item.Path);
        return schemas.Where(schema => schema.CanEmit && Membership.IsMember(schema, item.Path, below)).ToList();
    }

    /// <summary>What is wrong within an article.</summary>
    public static IEnumerable<Problem> Check(ArticleReading reading, ImmutableArray<SchemaModel> schemas, EntityRegistry registry)
    {
        List<SourceSpan>? known = null;
        var said = new HashSet<(string, SourceSpan, string)>();
        foreach (var placed in Bind(reading, schemas, registry))
        {
            foreach (var found in placed.Binding.Problems)
            {
                var problem = Problem.Of(found.Rule, reading.PlaceOf(found.Part), found.Arguments) with
                {
                    Severity = found.Rule == Rules.UnknownKey && placed.Schema.Unknown == UnknownKeys.Warning ? Severity.Warning : null,
                    Suggestion = found.Suggestion,
                };

                // What Galley itself could not understand has been said in its own words.
                known ??= reading.Digest.Facts.Problems.Where(other => other.Rule == Rules.InvalidFrontMatterValue).Select(other => other.Span).ToList();
                if (!known.Any(span => span.Start < problem.Span.End && problem.Span.Start < span.End)
                    && said.Add((problem.Rule.Id, problem.Span, problem.Message)))
                {
                    yield return problem;
                }
            }
        }
    }
}
