using System.Collections.Immutable;

using Galley.Compiling.Checks;
using Galley.Compiling.Options;
using Galley.Reading;
using Galley.Reading.Annotation;
using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Compiling.Model;

/// <summary>Gathers what checks ask of an article.</summary>
internal static class FactsBuilder
{
    public static ArticleFacts Build(Document document, Annotations annotations, ArticleItem item, EntityMode mode) => new()
    {
        SlugSpan = ArticleIdentity.Of(document, item).SlugSpan,
        IsDraft = document.FrontMatter is { IsDraft: true },
        CanBind = !IsBroken(document),
        HasOddValues = ShownValueChecks.Check(document, static _ => false).Any(),
        Disabled = document.FrontMatter?.Disabled.Select(id => id.Text).ToImmutableArray() ?? ImmutableArray<string>.Empty,
        Targets = document.Targets,
        Headings = HeadingIds.Of(document).OrderBy(id => id, StringComparer.Ordinal).ToImmutableArray(),
        FirstMentions = FirstMentions(annotations),
        Problems = DocumentProblems.Of(document, annotations)
            .Concat(LocaleChecks.Check(document))
            .Concat(mode == EntityMode.Strict ? EntityChecks.Undeclared(annotations) : [])
            .ToImmutableArray(),
    };

    private static bool IsBroken(Document document) =>
        document.FrontMatter is { Values: null } node
        && document.Problems.Any(problem => problem.Rule.Id is RuleText.MalformedFrontMatter.Id or RuleText.TomlFrontMatter.Id
            or RuleText.DuplicateKey.Id && node.Span.Start <= problem.Span.Start && problem.Span.Start <= node.Span.End);

    private static ImmutableArray<SourceSpan> FirstMentions(Annotations annotations)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var mention in annotations.Mentions)
        {
            if (!first.ContainsKey(mention.EntityId))
            {
                first.Add(mention.EntityId, mention.Span);
            }
        }

        return annotations.Entities.Select(entity => first.TryGetValue(entity.Id, out var span) ? span : default).ToImmutableArray();
    }
}
