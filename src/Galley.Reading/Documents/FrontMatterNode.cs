using System.Collections.Immutable;

using Galley.Reading.Yaml;

namespace Galley.Reading.Documents;

/// <summary>The front matter of a document: what Galley itself understands of it.</summary>
/// <param name="Span">Where it stands, its fences included.</param>
/// <param name="Slug">The slug, as written.</param>
/// <param name="Published">The publication date.</param>
/// <param name="Language">The language tag (BCP 47), as written.</param>
/// <param name="Disabled">The ids of the diagnostics that the article turns off (<c>galley-disable</c>).</param>
public sealed record FrontMatterNode(
    SourceSpan Span,
    FrontMatterValue? Slug,
    DateNode? Published,
    FrontMatterValue? Language,
    ImmutableArray<FrontMatterValue> Disabled) : Node(Span)
{
    /// <summary>All keys and values, for the user's own schema; <see langword="null"/> if there are none or their syntax is wrong.</summary>
    public YamlMapping? Values { get; init; }

    /// <summary>The headline: <c>title</c> or <c>headline</c>.</summary>
    public FrontMatterValue? Title { get; init; }

    /// <summary>The deck: <c>description</c>, <c>summary</c> or <c>deck</c>.</summary>
    public FrontMatterValue? Description { get; init; }

    /// <summary>The authors: <c>author</c> or <c>authors</c>, where they are text.</summary>
    public ImmutableArray<FrontMatterValue> Authors { get; init; } = ImmutableArray<FrontMatterValue>.Empty;

    /// <summary>Whether the article is a draft: <c>draft: true</c>.</summary>
    public bool IsDraft { get; init; }

    /// <summary>When the article appears: <c>publish</c> or <c>publishDate</c>.</summary>
    public MomentNode? PublishAt { get; init; }

    /// <summary>When the article disappears: <c>expiry</c>, <c>expiryDate</c> or <c>expires</c>. Never before <see cref="PublishAt"/>.</summary>
    public MomentNode? ExpiresAt { get; init; }
}

/// <summary>A value in the front matter.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The value, unquoted.</param>
public sealed record FrontMatterValue(SourceSpan Span, string Text) : Node(Span);

/// <summary>A moment in the front matter.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The moment as written.</param>
/// <param name="Value">The moment; a date alone is its midnight in UTC.</param>
public sealed record MomentNode(SourceSpan Span, string Text, DateTimeOffset Value) : Node(Span);
