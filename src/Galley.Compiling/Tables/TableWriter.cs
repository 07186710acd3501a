using System.Text;

using Galley.CompilerServices;
using Galley.Compiling.Model;
using Galley.Reading.Storage;

namespace Galley.Compiling.Tables;

/// <summary>Writes the compact tables that <see cref="ArticleCatalog"/> decodes. They are text, so that they stand in a literal.</summary>
internal sealed class TableWriter
{
    private readonly StringBuilder _table = new();
    private int _start;
    private int _shift;
    private int _lead;

    /// <summary>Digits of five bits, the least significant first; the sixth bit says that more follow.</summary>
    public TableWriter Number(int value)
    {
        var rest = (uint)value;
        while (rest >= 32)
        {
            _table.Append(TableDigits.Alphabet[(int)((rest & 31) | 32)]);
            rest >>= 5;
        }

        _table.Append(TableDigits.Alphabet[(int)rest]);
        return this;
    }

    /// <summary>A number that may be negative.</summary>
    public TableWriter Signed(int value) => Number((value << 1) ^ (value >> 31));

    /// <summary>A number of a fixed count of digits, the most significant first, so that the digits sort like the numbers.</summary>
    public TableWriter Fixed(ulong value, int digits)
    {
        _table.Append(TableDigits.Fixed(value, digits));
        return this;
    }

    /// <summary>A string, or <see langword="null"/>.</summary>
    public TableWriter String(string? value)
    {
        if (value is null)
        {
            return Number(0);
        }

        Number(Encoding.UTF8.GetByteCount(value) + 1);
        _table.Append(value);
        return this;
    }

    /// <summary>The id of an entity, most of which begin with their kind.</summary>
    public TableWriter EntityId(string id)
    {
        var prefix = EntityPrefix.Count - 1;
        while (!id.StartsWith(EntityPrefix.Of(prefix), StringComparison.Ordinal))
        {
            prefix--;
        }

        var rest = id.Substring(EntityPrefix.Of(prefix).Length);
        return Number((Encoding.UTF8.GetByteCount(rest) << EntityPrefix.Bits) | prefix).Raw(rest);
    }

    /// <summary>A stretch of an article: of its source, and where prose is another text, what it reads as.</summary>
    public TableWriter Span(ArticleText article, SourceSpan span)
    {
        var source = article.Source.Move(span);
        if (article.Prose is null)
        {
            return Span(source, 0, 0, article.Source, source);
        }

        var text = article.ToProse(span);
        var shift = text.Start - source.Start - _shift;
        _shift = text.Start - source.Start;
        return Span(source, shift, text.Length - source.Length, article.Prose, text);
    }

    /// <summary>A stretch of an article's source that readers do not see.</summary>
    public TableWriter SourceSpan(ArticleText article, SourceSpan span)
    {
        var source = article.Source.Move(span);
        return Span(source, 0, 0, article.Source, source);
    }

    /// <summary>The number of items and then the items.</summary>
    public TableWriter List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }

        return this;
    }

    /// <summary>Whether there is an item, and then the item.</summary>
    public TableWriter Optional<T>(T? item, Action<T> write)
        where T : class
    {
        Number(item is null ? 0 : 1);
        if (item is not null)
        {
            write(item);
        }

        return this;
    }

    /// <summary>Text that is a table already.</summary>
    public TableWriter Raw(string table)
    {
        _table.Append(table);
        return this;
    }

    /// <summary>The table.</summary>
    public override string ToString() => _table.ToString();

    // Most spans have no more to say than their place, so that the rest costs them a bit.
    private TableWriter Span(SourceSpan source, int shift, int longer, NormalizedText text, SourceSpan span)
    {
        var start8 = text.Utf8(span.Start);
        var lead = start8 - span.Start - _lead;
        var wider = text.Utf8(span.End) - start8 - span.Length;
        var rest = (shift == 0 ? 0 : SpanRest.Shift)
            | (longer == 0 ? 0 : SpanRest.Longer)
            | (lead == 0 ? 0 : SpanRest.Lead)
            | (wider == 0 ? 0 : SpanRest.Wider);
        Signed(source.Start - _start).Number((source.Length << 1) | (rest == 0 ? 0 : 1));
        if (rest != 0)
        {
            Number(rest);
            SignedUnlessZero(shift);
            SignedUnlessZero(longer);
            SignedUnlessZero(lead);
            if (wider != 0)
            {
                Number(wider);
            }
        }

        _start = source.Start;
        _lead = start8 - span.Start;
        return this;
    }

    private void SignedUnlessZero(int value)
    {
        if (value != 0)
        {
            Signed(value);
        }
    }
}
