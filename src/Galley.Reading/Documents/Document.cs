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
    ImmutableArray<Problem> Problems);
