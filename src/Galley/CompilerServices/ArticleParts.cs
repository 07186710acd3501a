namespace Galley.CompilerServices;

/// <summary>The parts of an article, read when one of them is first asked for.</summary>
internal sealed class ArticleParts
{
    /// <summary>The entities that the parts refer to.</summary>
    internal required ArticleEntities EntityTable { get; init; }

    /// <summary>The timestamp line.</summary>
    internal required Timestamp? Timestamp { get; init; }

    /// <summary>The caption.</summary>
    internal required Caption? Caption { get; init; }

    /// <summary>The byline.</summary>
    internal required Byline? Byline { get; init; }

    /// <summary>The dateline.</summary>
    internal required Dateline? Dateline { get; init; }

    /// <summary>Paragraphs and headings.</summary>
    internal required PartList<Block> Body { get; init; }

    /// <summary>The paragraphs of the body.</summary>
    internal required PartList<Paragraph> Paragraphs { get; init; }

    /// <summary>The headings of the body.</summary>
    internal required PartList<Heading> Headings { get; init; }

    /// <summary>The credit line.</summary>
    internal required CreditLine? CreditLine { get; init; }

    /// <summary>The contribution line.</summary>
    internal required CreditLine? ContributionLine { get; init; }

    /// <summary>The credits of both lines, in the order of the text.</summary>
    internal required PartList<Credit> Credits { get; init; }

    /// <summary>The mentions, in the order of the text.</summary>
    internal required PartList<Mention> Mentions { get; init; }
}
