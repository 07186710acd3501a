using System.Collections.Immutable;

using Galley.CompilerServices;

namespace Galley.Reading.Annotation.Saved;

/// <summary>Reads what <see cref="EntryWriter"/> wrote.</summary>
internal sealed class EntryReader(string entry)
{
    private int _position;
    private int _start;

    /// <summary>Whether all was read.</summary>
    public bool IsAtEnd => _position == entry.Length;

    /// <summary>A number from 0 up.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public int Number()
    {
        uint value = 0;
        for (var shift = 0; shift < 32; shift += TableDigits.NumberBits)
        {
            var c = _position < entry.Length ? entry[_position++] : '\0';
            var digit = c < 0x80 ? TableDigits.ValueOf((byte)c) : byte.MaxValue;
            if (digit == byte.MaxValue)
            {
                break;
            }

            value |= (uint)(digit & (TableDigits.More - 1)) << shift;
            if ((digit & TableDigits.More) == 0)
            {
                return (int)value;
            }
        }

        throw new FormatException();
    }

    /// <summary>A number that may be negative.</summary>
    public int Signed()
    {
        var value = (uint)Number();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>A string, or <see langword="null"/>.</summary>
    public string? String()
    {
        var length = Number() - 1;
        if (length < 0)
        {
            return null;
        }

        if (length > entry.Length - _position)
        {
            throw new FormatException();
        }

        _position += length;
        return entry.Substring(_position - length, length);
    }

    /// <summary>A string.</summary>
    public string Text() => String() ?? throw new FormatException();

    /// <summary>A span, relative to the one before.</summary>
    public SourceSpan Span()
    {
        _start += Signed();
        return new SourceSpan(_start, Number());
    }

    /// <summary>A span, or <see langword="null"/>.</summary>
    public SourceSpan? Optional() => Number() == 0 ? null : Span();

    /// <summary>A day, or <see langword="null"/>.</summary>
    public CalendarDate? Day()
    {
        var day = Number() - 1;
        return day < 0 ? null : CalendarDate.OfDayNumber(day) ?? throw new FormatException();
    }

    /// <summary>The number of items and then the items.</summary>
    public ImmutableArray<T> List<T>(Func<EntryReader, T> read)
    {
        // Each item takes a character at least; a wrong number must not ask for memory.
        var count = Number();
        if ((uint)count > (uint)(entry.Length - _position))
        {
            throw new FormatException();
        }

        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
        {
            items.Add(read(this));
        }

        return items.MoveToImmutable();
    }
}
