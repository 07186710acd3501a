using System.Collections.Immutable;

using Galley.Reading;
using Galley.Reading.Documents;
using Galley.Reading.Problems;

namespace Galley.Compiling.Model;

/// <summary>
/// What everybody but the article's own reader may know of it, so that an article which has not changed need not be read again: what is
/// compiled, and what checks ask for.
/// </summary>
/// <param name="Model">What is compiled.</param>
/// <param name="Facts">What checks ask for.</param>
internal sealed record ArticleDigest(ArticleModel Model, ArticleFacts Facts);

/// <summary>What checks ask of an article. Places in the file make it no part of a model: a moved line must print no code again.</summary>
internal sealed class ArticleFacts
{
    /// <summary>Where the file states the slug, or an empty span at its start.</summary>
    public SourceSpan SlugSpan { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether schemas can read its front matter: what is no YAML has been reported, and nothing it lacks is said only because of that.</summary>
    public bool CanBind { get; init; }

    /// <summary>Whether front matter that Galley itself shows has a shape which only a schema could want.</summary>
    public bool HasOddValues { get; init; }

    /// <summary>The ids of the rules that it turns off.</summary>
    public ImmutableArray<string> Disabled { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>What it points at within the project, in the order of the text.</summary>
    public ImmutableArray<LocalTarget> Targets { get; init; } = ImmutableArray<LocalTarget>.Empty;

    /// <summary>What links can name within it.</summary>
    public ImmutableArray<string> Headings { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The first mention of each of <see cref="ArticleModel.Entities"/>.</summary>
    public ImmutableArray<SourceSpan> FirstMentions { get; init; } = ImmutableArray<SourceSpan>.Empty;

    /// <summary>What its readers report.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = ImmutableArray<Problem>.Empty;

    /// <summary>Whether its front matter turns a rule off.</summary>
    public bool Disables(Rule rule) => Disabled.Any(id => string.Equals(id, rule.Id, StringComparison.OrdinalIgnoreCase));
}
