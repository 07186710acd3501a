using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;
using Galley.Reading.Wire;

namespace Galley.Reading.Markdown;

/// <summary>
/// Finds what a wire story in Markdown keeps of its form: the dateline before the first paragraph, the credits after the last.
/// They are no part of the body then, but stay in the HTML where they stand.
/// </summary>
/// <remarks>
/// In Markdown they are a custom, not the rule: what does not read without a fault is taken for text. Without an agency or
/// a date a word in capitals before a dash (<c>NOTE — …</c>) is no dateline.
/// </remarks>
internal sealed class WireParts
{
    private readonly string _text;
    private readonly Prose _prose;

    private WireParts(string text, Prose prose, ImmutableArray<BlockNode> body)
    {
        _text = text;
        _prose = prose;
        Body = body;
    }

    /// <summary>The body without what was found.</summary>
    public ImmutableArray<BlockNode> Body { get; private set; }

    /// <summary>The dateline.</summary>
    public DatelineNode? Dateline { get; private set; }

    /// <summary>The credit line.</summary>
    public CreditLineNode? CreditLine { get; private set; }

    /// <summary>The contribution line.</summary>
    public CreditLineNode? ContributionLine { get; private set; }

    /// <summary>Finds them in a body.</summary>
    public static WireParts Of(string text, Prose prose, ImmutableArray<BlockNode> body)
    {
        var parts = new WireParts(text, prose, body);
        parts.ReadCredits();
        parts.ReadDateline();
        return parts;
    }

    private void ReadDateline()
    {
        var index = Body.Length > 0 && Body[0] is ParagraphNode ? 0 : -1;
        if (index < 0)
        {
            return;
        }

        var span = Body[index].Span;
        var problems = ImmutableArray.CreateBuilder<Problem>();
        if (DatelineReader.Read(_text, span.Start, PlainEnd(span), problems) is { IsCertain: true } found && problems.Count == 0)
        {
            Dateline = found.Node;
            Body = found.StoryStart < span.End
                ? Body.SetItem(index, new ParagraphNode(SourceSpan.FromBounds(found.StoryStart, span.End)))
                : Body.RemoveAt(index);
        }
    }

    // Either may stand last.
    private void ReadCredits()
    {
        while (Body.Length > 0 && Body[Body.Length - 1] is ParagraphNode { Span: var span } && IsPlain(span))
        {
            if (CreditLine is null && ReadCreditLine(span) is { } credits)
            {
                CreditLine = credits;
            }
            else if (ContributionLine is null && ReadContributionLine(span) is { } contributions)
            {
                ContributionLine = contributions;
            }
            else
            {
                return;
            }

            Body = Body.RemoveAt(Body.Length - 1);
        }
    }

    private CreditLineNode? ReadCreditLine(SourceSpan span)
    {
        if (!CreditLineStart.Is(_text, span.Start, span.End, isBlock: true))
        {
            return _text[span.Start] == '(' ? null : CreditLineReader.ReadBare(_text, span.Start, span.End);
        }

        var problems = ImmutableArray.CreateBuilder<Problem>();
        var line = CreditLineReader.Read(_text, span.Start, span.End, problems);
        return problems.Count == 0 ? line : null;
    }

    private CreditLineNode? ReadContributionLine(SourceSpan span)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var isBelowSeparator = Body.Length > 1 && Body[Body.Length - 2] is ThematicBreakNode;
        var line = ContributionLineReader.Read(_text, span.Start, span.End, isBelowSeparator, problems);
        return problems.Count == 0 ? line : null;
    }

    private bool IsPlain(SourceSpan span) => !span.IsEmpty && PlainEnd(span) == span.End;

    // Where the text that stands in the file as people read it ends. A carriage return before a line feed is not read.
    private int PlainEnd(SourceSpan span)
    {
        var prose = _prose.ToProse(span);
        var at = span.Start;
        for (var i = prose.Start; i < prose.End && at < span.End; i++)
        {
            if (_text[at] == '\r' && _prose.Text[i] == '\n' && at + 1 < span.End && _text[at + 1] == '\n')
            {
                at++;
            }

            if (_text[at] != _prose.Text[i])
            {
                break;
            }

            at++;
        }

        return at;
    }
}
