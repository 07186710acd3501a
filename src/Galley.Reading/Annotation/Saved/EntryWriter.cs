using System.Text;

using Galley.CompilerServices;

namespace Galley.Reading.Annotation.Saved;

/// <summary>Writes values as text: numbers in the digits of the compiled tables, strings as they are.</summary>
internal sealed class EntryWriter
{
    private readonly StringBuilder _entry = new();
    private int _start;

    /// <summary>A number from 0 up, in groups of five bits, the least significant first.</summary>
    public EntryWriter Number(int value)
    {
        var rest = (uint)value;
        while (rest >= TableDigits.More)
        {
            _entry.Append(TableDigits.Of((int)(rest & (TableDigits.More - 1)) | TableDigits.More));
            rest >>= TableDigits.NumberBits;
        }

        _entry.Append(TableDigits.Of((int)rest));
        return this;
    }

    /// <summary>A number that may be negative.</summary>
    public EntryWriter Signed(int value) => Number((value << 1) ^ (value >> 31));

    /// <summary>A string, or <see langword="null"/>.</summary>
    public EntryWriter String(string? value)
    {
        if (value is null)
        {
            return Number(0);
        }

        Number(value.Length + 1);
        _entry.Append(value);
        return this;
    }

    /// <summary>A span, relative to the one before.</summary>
    public EntryWriter Span(SourceSpan span)
    {
        Signed(span.Start - _start).Number(span.Length);
        _start = span.Start;
        return this;
    }

    /// <summary>A span, or <see langword="null"/>.</summary>
    public EntryWriter Optional(SourceSpan? span) => span is { } place ? Number(1).Span(place) : Number(0);

    /// <summary>A day, or <see langword="null"/>.</summary>
    public EntryWriter Day(CalendarDate? day) => Number(day is { } known ? known.DayNumber + 1 : 0);

    /// <summary>The number of items and then the items.</summary>
    public EntryWriter List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }

        return this;
    }

    /// <summary>What was written.</summary>
    public override string ToString() => _entry.ToString();
}
