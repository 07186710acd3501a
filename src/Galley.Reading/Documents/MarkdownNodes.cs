using System.Collections.Immutable;

namespace Galley.Reading.Documents;

/// <summary>A list.</summary>
/// <param name="Span">Where it stands, markers included.</param>
/// <param name="IsOrdered">Whether its items are numbered.</param>
/// <param name="Start">The number of the first item; 1 if it is not ordered.</param>
/// <param name="Items">The items.</param>
public sealed record ListNode(SourceSpan Span, bool IsOrdered, int Start, ImmutableArray<ListItemNode> Items) : BlockNode(Span);

/// <summary>An item of a list.</summary>
/// <param name="Span">Where it stands, marker included.</param>
/// <param name="IsChecked">For a task, whether it is done; otherwise <see langword="null"/>.</param>
/// <param name="Blocks">What it holds.</param>
public sealed record ListItemNode(SourceSpan Span, bool? IsChecked, ImmutableArray<BlockNode> Blocks) : BlockNode(Span);

/// <summary>A block quotation.</summary>
/// <param name="Span">Where it stands, markers included.</param>
/// <param name="Blocks">What it holds.</param>
public sealed record BlockQuoteNode(SourceSpan Span, ImmutableArray<BlockNode> Blocks) : BlockNode(Span);

/// <summary>A block of code.</summary>
/// <param name="Span">Where it stands, fences included; its prose is the code.</param>
/// <param name="Language">The first word after the fence, or <see langword="null"/>.</param>
/// <param name="Info">All that stands after the opening fence, or <see langword="null"/>.</param>
public sealed record CodeBlockNode(SourceSpan Span, string? Language, string? Info) : BlockNode(Span);

/// <summary>A table.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Rows">The rows; the first is the header if it says so.</param>
public sealed record TableNode(SourceSpan Span, ImmutableArray<TableRowNode> Rows) : BlockNode(Span);

/// <summary>A row of a table.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsHeader">Whether it names the columns.</param>
/// <param name="Cells">The cells.</param>
public sealed record TableRowNode(SourceSpan Span, bool IsHeader, ImmutableArray<TableCellNode> Cells) : BlockNode(Span);

/// <summary>A cell of a table.</summary>
/// <param name="Span">Where its text stands.</param>
/// <param name="Alignment">How its column is set.</param>
/// <param name="Blocks">What it holds, mostly one paragraph.</param>
public sealed record TableCellNode(SourceSpan Span, ColumnAlignment Alignment, ImmutableArray<BlockNode> Blocks) : BlockNode(Span);

/// <summary>A break between themes: a line across the page.</summary>
/// <param name="Span">Where it stands.</param>
public sealed record ThematicBreakNode(SourceSpan Span) : BlockNode(Span);

/// <summary>A block of raw HTML.</summary>
/// <param name="Span">Where it stands.</param>
public sealed record HtmlBlockNode(SourceSpan Span) : BlockNode(Span);

/// <summary>A footnote's text.</summary>
/// <param name="Span">Where it stands, label included.</param>
/// <param name="Label">Its label, as written.</param>
/// <param name="Number">Its number, from 1, in the order of first reference.</param>
/// <param name="Blocks">What it holds.</param>
public sealed record FootnoteNode(SourceSpan Span, string Label, int Number, ImmutableArray<BlockNode> Blocks) : BlockNode(Span);
