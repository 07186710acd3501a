namespace Galley.CompilerServices;

/// <summary>The parts of an article, read when one of them is first asked for.</summary>
internal sealed class ArticleParts
{
    private PartList<TocEntry>? _tableOfContents;

    /// <summary>The entities that the parts refer to.</summary>
    internal required ArticleEntities EntityTable { get; init; }

    /// <summary>What addresses point at within the project.</summary>
    internal required LocalTarget[] Targets { get; init; }

    /// <summary>The timestamp line.</summary>
    internal required Timestamp? Timestamp { get; init; }

    /// <summary>The caption.</summary>
    internal required Caption? Caption { get; init; }

    /// <summary>The byline.</summary>
    internal required Byline? Byline { get; init; }

    /// <summary>The dateline.</summary>
    internal required Dateline? Dateline { get; init; }

    /// <summary>The blocks of the body.</summary>
    internal required PartList<Block> Body { get; init; }

    /// <summary>All blocks, each before those within it.</summary>
    internal required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The paragraphs at any depth.</summary>
    internal required PartList<Paragraph> Paragraphs { get; init; }

    /// <summary>The headings at any depth.</summary>
    internal required PartList<Heading> Headings { get; init; }

    /// <summary>The blocks of code at any depth.</summary>
    internal required PartList<CodeBlock> CodeBlocks { get; init; }

    /// <summary>The footnotes, ordered by number.</summary>
    internal required PartList<Footnote> Footnotes { get; init; }

    /// <summary>The links, in the order of the text.</summary>
    internal required PartList<Link> Links { get; init; }

    /// <summary>The images, in the order of the text.</summary>
    internal required PartList<Image> Images { get; init; }

    /// <summary>The headings, nested.</summary>
    internal PartList<TocEntry> TableOfContents => Once.Read(ref _tableOfContents)
        ?? Once.Publish(ref _tableOfContents, CompilerServices.TableOfContents.Of(Headings));

    /// <summary>The credit line.</summary>
    internal required CreditLine? CreditLine { get; init; }

    /// <summary>The contribution line.</summary>
    internal required CreditLine? ContributionLine { get; init; }

    /// <summary>The credits of both lines, in the order of the text.</summary>
    internal required PartList<Credit> Credits { get; init; }

    /// <summary>Where the article's table has what people say.</summary>
    internal required int SpeechStart { get; init; }

    /// <summary>Where the article's table has the time expressions.</summary>
    internal required int DatesStart { get; init; }

    /// <summary>The mentions, in the order of the text.</summary>
    internal required PartList<Mention> Mentions { get; init; }
}
