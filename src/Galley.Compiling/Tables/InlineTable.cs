using Galley.Reading.Documents;

namespace Galley.Compiling.Tables;

/// <summary>Writes the inlines of a Markdown article; the runtime library's <c>InlineReader</c> reads them.</summary>
internal sealed class InlineTable
{
    private readonly TableWriter _table;
    private readonly ArticleText _text;
    private readonly string _file;
    private readonly Dictionary<SourceSpan, int> _targets = [];

    private InlineTable(TableWriter table, ArticleText text, Document document)
    {
        _table = table;
        _text = text;
        _file = document.Source.Text;
        for (var i = document.Targets.Length - 1; i >= 0; i--)
        {
            _targets[document.Targets[i].Span] = i;
        }
    }

    /// <summary>The number of inlines and then the inlines.</summary>
    public static void Write(TableWriter table, ArticleText text, Document document) =>
        table.List(document.Inlines, new InlineTable(table, text, document).Write);

    private void Write(InlineNode inline)
    {
        _table.Number((int)inline.Kind).Span(_text, inline.Span);
        switch (inline)
        {
            case LinkNode link:
                Address(link.Url, link.UrlSpan);
                Title(link.Title);
                break;
            case ImageNode image:
                Address(image.Url, image.UrlSpan);
                Title(image.Title);
                break;
            case FootnoteReferenceNode reference:
                _table.Number(reference.Number);
                break;
        }
    }

    // A checkout with other line ends gives the same title.
    private void Title(string? title) => _table.String(title?.Replace("\r\n", "\n").Replace('\r', '\n'));

    // Most addresses stand in the file as they are meant.
    private void Address(string url, SourceSpan span)
    {
        var isWritten = span.Length == url.Length && string.CompareOrdinal(_file, span.Start, url, 0, url.Length) == 0;
        _table.SourceSpan(_text, span)
            .String(isWritten ? null : url)
            .Number(_targets.TryGetValue(span, out var target) ? target + 1 : 0);
    }
}
