using System.Collections.Immutable;

using Galley.Reading.Problems;
using Galley.Reading.Text;

namespace Galley.Reading.Documents;

/// <summary>What a reader made of one file: its parts, each with its span in the file, and what is wrong with it.</summary>
/// <remarks>Spans index <see cref="DocumentSource.Text"/>, the file as it was read, with its own line ends.</remarks>
/// <param name="Source">The file that was read.</param>
/// <param name="FrontMatter">The front matter, or <see langword="null"/> if the file has none.</param>
/// <param name="Headline">The headline, or <see langword="null"/> if it is missing.</param>
/// <param name="Deck">The line under the headline that sums the story up.</param>
/// <param name="Timestamp">The line that says when the story was published or updated.</param>
/// <param name="Caption">The caption of the story's picture.</param>
/// <param name="Byline">Who wrote the story.</param>
/// <param name="Dateline">Where and when the story was filed.</param>
/// <param name="Body">The paragraphs and subheads, in order.</param>
/// <param name="CreditLine">The credit line in the manner of Reuters.</param>
/// <param name="ContributionLine">The contribution line in the manner of the Associated Press.</param>
/// <param name="Problems">What is wrong with the file, ordered by position.</param>
public sealed record Document(
    DocumentSource Source,
    FrontMatterNode? FrontMatter,
    TextNode? Headline,
    TextNode? Deck,
    TimestampNode? Timestamp,
    CaptionNode? Caption,
    BylineNode? Byline,
    DatelineNode? Dateline,
    ImmutableArray<BlockNode> Body,
    CreditLineNode? CreditLine,
    CreditLineNode? ContributionLine,
    ImmutableArray<Problem> Problems)
{
    private readonly Prose? _prose;

    /// <summary>How the document is written.</summary>
    public DocumentFormat Format { get; init; }

    /// <summary>The text as people read it; for newswire the file itself.</summary>
    public Prose Prose
    {
        get => _prose ?? Prose.OfSource(Source.Text);
        init => _prose = value;
    }

    /// <summary>The inlines of all blocks, ordered by span; of two that start together the outer comes first.</summary>
    public ImmutableArray<InlineNode> Inlines { get; init; } = ImmutableArray<InlineNode>.Empty;

    /// <summary>What the document points at within the project, in the order of the text.</summary>
    public ImmutableArray<LocalTarget> Targets { get; init; } = ImmutableArray<LocalTarget>.Empty;

    /// <summary>The HTML of the body, safe to show.</summary>
    public HtmlTemplate Html { get; init; } = HtmlTemplate.Empty;

    /// <summary>How many words the body has; in scripts that set no spaces, how many characters.</summary>
    public int WordCount { get; init; }

    /// <summary>How long the body takes to read, in seconds.</summary>
    public int ReadingSeconds { get; init; }
}
