using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;
using Galley.Reading.Text;

using Markdig.Syntax;

namespace Galley.Reading.Markdown;

/// <summary>What the Markdown of a file says.</summary>
internal sealed class MarkdownContent
{
    private readonly FileText _text;
    private readonly ImmutableArray<Problem>.Builder _problems;
    private readonly ProseWriter _prose;
    private readonly RawHtml _rawHtml;
    private readonly LinkReader _links;
    private readonly InlineReader _inlines;
    private readonly BlockReader _reader;
    private readonly TemplateWriter _html = new();

    private MarkdownContent(DocumentSource source, int start, MarkdownOptions options, ImmutableArray<Problem>.Builder problems)
    {
        _text = new FileText(source.Text, start);
        _problems = problems;
        _prose = new ProseWriter(source.Text);
        _rawHtml = new RawHtml(options, problems);
        _links = new LinkReader(_text, source.Path, problems);
        _inlines = new InlineReader(_text, _prose, _links, _rawHtml);
        _reader = new BlockReader(_text, _prose, _inlines, _rawHtml);
    }

    /// <summary>The prose of the whole file.</summary>
    public Prose Prose { get; private set; } = Prose.OfSource("");

    /// <summary>The title of the front matter, or else the heading with which the Markdown begins.</summary>
    public TextNode? Headline { get; private set; }

    /// <summary>The blocks, without the headline.</summary>
    public ImmutableArray<BlockNode> Body { get; private set; }

    /// <summary>The inlines of all blocks.</summary>
    public ImmutableArray<InlineNode> Inlines { get; private set; } = ImmutableArray<InlineNode>.Empty;

    /// <summary>What the document points at within the project.</summary>
    public ImmutableArray<LocalTarget> Targets { get; private set; } = ImmutableArray<LocalTarget>.Empty;

    /// <summary>The HTML.</summary>
    public HtmlTemplate Html { get; private set; } = HtmlTemplate.Empty;

    /// <summary>Reads the Markdown of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Where its Markdown starts.</param>
    /// <param name="frontMatter">The front matter before it.</param>
    /// <param name="options">What the project says of Markdown.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static MarkdownContent Read(
        DocumentSource source, int start, FrontMatterNode? frontMatter, MarkdownOptions options, ImmutableArray<Problem>.Builder problems)
    {
        var found = ImmutableArray.CreateBuilder<Problem>();
        var content = new MarkdownContent(source, start, options, found);
        content.ReadFrontMatter(frontMatter);
        try
        {
            var costly = ParagraphCost.Find(content._text.Markdown);
            var tree = costly < 0 ? Syntax.Parse(content._text.Markdown) : null;
            if (tree is not null)
            {
                content.ReadTree(tree);
                problems.AddRange(found);
                return content;
            }
        }
        catch (NestingException)
        {
            // Read as plain text below.
        }

        content = new MarkdownContent(source, start, options, problems);
        content.ReadFrontMatter(frontMatter);
        content.ReadPlain(source.Text, start);
        return content;
    }

    // Keys may stand in any order; what people read is in the order of the file.
    private void ReadFrontMatter(FrontMatterNode? frontMatter)
    {
        if (frontMatter is null)
        {
            return;
        }

        Headline = frontMatter.Title is { } title ? new TextNode(title.Span) : null;
        var shown = new List<FrontMatterValue>(frontMatter.Authors);
        shown.AddRange(new[] { frontMatter.Title, frontMatter.Description }.OfType<FrontMatterValue>());
        foreach (var value in shown.OrderBy(value => value.Span))
        {
            // An anchor's alias stands where its anchor stands.
            if (value.Span.Start >= _prose.End)
            {
                _prose.Separate("\n\n");
                _prose.Say(value.Text, value.Span);
            }
        }
    }

    private void ReadTree(MarkdownDocument tree)
    {
        var notes = new List<MdFootnote>();
        var blocks = BlocksInOrder(tree, notes);
        var body = ImmutableArray.CreateBuilder<BlockNode>();
        // A comment for editors may stand above it.
        var first = blocks.Find(block => block is not MdHtml html || _rawHtml.IsAllowed || !RawHtml.IsComment(html.Lines.ToString()));
        var headline = Headline is null && first is MdHeading { Level: 1 } heading ? heading : null;
        Headline = headline is null ? Headline : _reader.ReadHeadline(headline);
        foreach (var block in blocks)
        {
            if (block != headline && _reader.Read(block) is { } node)
            {
                body.Add(node);
            }
        }

        Prose = _prose.ToProse();
        Body = body.ToImmutable();
        Inlines = _inlines.Inlines.OrderBy(inline => inline.Span).ToImmutableArray();
        Targets = _links.Targets.ToImmutable();
        var marks = new FootnoteMarks();
        var writer = new HtmlWriter(_html, new HtmlInlineWriter(_html, _links, _rawHtml, marks), _rawHtml, _reader.HeadingIds, marks);
        foreach (var block in blocks)
        {
            if (block != headline && block is not MdFootnote)
            {
                writer.Write(block, isTight: false);
            }
        }

        writer.WriteNotes(notes);
        Html = _html.ToTemplate();
    }

    // The parser moves footnotes to the end; here they stand where the file has them.
    private List<MdBlock> BlocksInOrder(MarkdownDocument tree, List<MdFootnote> notes)
    {
        var blocks = new List<MdBlock>();
        foreach (var block in tree)
        {
            switch (block)
            {
                case MdFootnoteGroup group:
                    notes.AddRange(group.OfType<MdFootnote>().OrderBy(note => note.Order));
                    break;
                case LinkReferenceDefinitionGroup definitions:
                    ReportUnused(definitions);
                    break;
                default:
                    blocks.Add(block);
                    break;
            }
        }

        blocks.AddRange(notes);
        return [.. blocks.OrderBy(block => block is MdFootnote note ? note.LabelSpan.Start - 1 : block.Span.Start)];
    }

    // Nothing leads to such a footnote, so readers would never see it.
    private void ReportUnused(LinkReferenceDefinitionGroup definitions)
    {
        foreach (var definition in definitions.OfType<MdFootnoteDefinition>())
        {
            if (definition.Footnote is { } note && note.Links.Count == 0)
            {
                var label = SourceSpan.FromBounds(_text.Place(note.LabelSpan.Start - 1), _text.Place(note.LabelSpan.End + 2));
                _problems.Add(Problem.Of(
                    Rules.UnreadMarkdown,
                    label,
                    $"Nothing refers to the footnote '{note.Label}', so readers do not see it. Write '[{note.Label}]' in the text, or delete the footnote."));
            }
        }
    }

    private void ReadPlain(string text, int start)
    {
        var place = NestingPlace.Find(text, start);
        _problems.Add(Problem.Of(
            Rules.UnreadMarkdown,
            place,
            "The Markdown has too many marks within each other or unclosed, so the whole body is read as plain text. Take the marks apart here."));
        Body = PlainBody.Read(text, start, _prose, _html);
        Prose = _prose.ToProse();
        Html = _html.ToTemplate();
    }
}
