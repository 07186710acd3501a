using System.Text;

using Galley.CompilerServices;
using Galley.Generators.Model;
using Galley.Reading.Storage;

namespace Galley.Generators.Tables;

/// <summary>Writes the compact tables that <see cref="ArticleCatalog"/> decodes. They are text, so that they stand in a literal.</summary>
internal sealed class TableWriter
{
    private readonly StringBuilder _table = new();
    private int _start;
    private int _shift;

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

    /// <summary>A stretch of a file, in both encodings' units, relative to the one before.</summary>
    public TableWriter Span(NormalizedText text, SourceSpan span)
    {
        var moved = text.Move(span);
        var start8 = text.Utf8(moved.Start);
        var shift = start8 - moved.Start;
        Signed(moved.Start - _start).Number(moved.Length).Signed(shift - _shift);
        Number(text.Utf8(moved.End) - start8 - moved.Length);
        (_start, _shift) = (moved.Start, shift);
        return this;
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
}
