using System.Collections.Immutable;

using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Compiling.Tables;
using Galley.Compiling.Values;
using Galley.Generators.Binding;
using Galley.Generators.Reading;
using Galley.Generators.Schemas;
using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Storage;

namespace Galley.Generators.Analyzers;

/// <summary>Checks an article's front matter against the schemas that it belongs to.</summary>
internal static class BindingChecks
{
    /// <summary>An article read as one schema, with the places of its values.</summary>
    public readonly record struct Placed(SchemaModel Schema, BindingSource Article, EntryBinding Binding, ValueTree? Tree);

    /// <summary>Reads an article as each of its schemas.</summary>
    public static IEnumerable<Placed> Bind(
        Document document, ArticleItem item, ImmutableArray<SchemaModel> schemas, EntityRegistry registry)
    {
        // Front matter that is no YAML has been reported; what it lacks would be said only because of that.
        if (schemas.IsEmpty || document.FrontMatter is { Values: null } unread && IsBroken(document, unread))
        {
            yield break;
        }

        var tree = document.FrontMatter?.Values is { } mapping ? ValueTree.Of(mapping) : null;
        BindingSource? source = null;
        foreach (var schema in schemas.Where(schema => schema.CanEmit))
        {
            source ??= ArticleModelBuilder.SourceOf(document, new ArticleText(document), item, tree?.Root);
            if (Membership.IsMember(schema, source.Path, source.PathBelow))
            {
                yield return new Placed(schema, source, SchemaBinder.Bind(schema, source, registry), tree);
            }
        }
    }

    /// <summary>The schemas that an article belongs to.</summary>
    public static IReadOnlyList<SchemaModel> SchemasOf(ArticleItem item, ImmutableArray<SchemaModel> schemas)
    {
        var below = item.DefaultSlugPath + RelativePath.Extension(item.Path);
        return schemas.Where(schema => schema.CanEmit && Membership.IsMember(schema, item.Path, below)).ToList();
    }

    /// <summary>What is wrong within an article.</summary>
    public static IEnumerable<Problem> Check(
        Document document, ArticleItem item, ImmutableArray<SchemaModel> schemas, EntityRegistry registry)
    {
        var known = document.Problems.Where(problem => problem.Rule == Rules.InvalidFrontMatterValue).Select(problem => problem.Span).ToList();
        var said = new HashSet<(string, SourceSpan, string)>();
        foreach (var placed in Bind(document, item, schemas, registry))
        {
            foreach (var found in placed.Binding.Problems)
            {
                var problem = Problem.Of(found.Rule, PlaceOf(found.Part, placed.Tree, document), found.Arguments) with
                {
                    Severity = found.Rule == Rules.UnknownKey && placed.Schema.Unknown == UnknownKeys.Warning ? Severity.Warning : null,
                    Suggestion = found.Suggestion,
                };

                // What Galley itself could not understand has been said in its own words.
                if (!known.Any(span => span.Start < problem.Span.End && problem.Span.Start < span.End)
                    && said.Add((problem.Rule.Id, problem.Span, problem.Message)))
                {
                    yield return problem;
                }
            }
        }
    }

    /// <summary>Where a part of the front matter stands; its first fence for the whole.</summary>
    public static SourceSpan PlaceOf(object? part, ValueTree? tree, Document document) =>
        part is not null && tree is not null ? tree.PlaceOf(part)
        : document.FrontMatter is { } whole ? new SourceSpan(whole.Span.Start, 3)
        : default;

    private static bool IsBroken(Document document, FrontMatterNode node) =>
        document.Problems.Any(problem => problem.Rule.Id is RuleText.MalformedFrontMatter.Id or RuleText.TomlFrontMatter.Id
            or RuleText.DuplicateKey.Id && node.Span.Start <= problem.Span.Start && problem.Span.Start <= node.Span.End);
}
