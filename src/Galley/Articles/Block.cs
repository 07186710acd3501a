using Galley.CompilerServices;

namespace Galley;

/// <summary>
/// A block of an article's body. Newswire has <see cref="Paragraph"/> and <see cref="Heading"/>; Markdown has
/// <see cref="ListBlock"/>, <see cref="ListItem"/>, <see cref="BlockQuote"/>, <see cref="CodeBlock"/>, <see cref="Table"/>,
/// <see cref="TableRow"/>, <see cref="TableCell"/>, <see cref="ThematicBreak"/>, <see cref="HtmlBlock"/> and
/// <see cref="Footnote"/> as well.
/// </summary>
public abstract class Block : ArticlePart
{
    private PartList<Quotation>? _quotations;
    private PartList<Statement>? _statements;
    private PartList<TimeExpression>? _dates;

    private protected Block(Article article, TextSlice slice)
        : base(article, slice)
    {
    }

    /// <summary>The mentions inside the block, in the order of the text.</summary>
    public PartList<Mention> Mentions { get; internal set; } = PartList<Mention>.Empty;

    /// <summary>
    /// What markup says of stretches of the block's text, in the order of the text; of two that start together the outer comes
    /// first.
    /// </summary>
    public PartList<Inline> Inlines { get; internal set; } = PartList<Inline>.Empty;

    /// <summary>The quotations inside the block, in the order of the text.</summary>
    public PartList<Quotation> Quotations =>
        Once.Read(ref _quotations) ?? Once.Publish(ref _quotations, BlockContents.Within(Article.Quotations, Span));

    /// <summary>What somebody said inside the block in the reporter's words, in the order of the text.</summary>
    public PartList<Statement> Statements =>
        Once.Read(ref _statements) ?? Once.Publish(ref _statements, BlockContents.Within(Article.Statements, Span));

    /// <summary>The dates, times, durations and recurrences inside the block, in the order of the text.</summary>
    public PartList<TimeExpression> Dates => Once.Read(ref _dates) ?? Once.Publish(ref _dates, BlockContents.Within(Article.Dates, Span));
}
