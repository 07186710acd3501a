namespace Galley.CompilerServices;

/// <summary>Reads a table from left to right.</summary>
/// <remarks>Whatever the bytes are, it never reads past their end: it throws <see cref="TableFault.Damaged"/>.</remarks>
/// <param name="table">The table.</param>
/// <param name="position">The index of the first byte to read.</param>
internal ref struct TableReader(ReadOnlySpan<byte> table, int position)
{
    private readonly ReadOnlySpan<byte> _table = table;

    // What the next span is written relative to.
    private int _start16;
    private int _shift16;
    private int _lead8;

    // What spans must lie within.
    private int _sourceLength = int.MaxValue;
    private int _textLength = int.MaxValue;

    /// <summary>Starts to read a table at its first byte.</summary>
    /// <param name="table">The table.</param>
    internal TableReader(ReadOnlySpan<byte> table)
        : this(table, 0)
    {
    }

    /// <summary>The index of the byte that is read next.</summary>
    internal int Position = position;

    /// <summary>Whether spans of the source are told apart from those of the plain text.</summary>
    internal bool HasProse;

    /// <summary>Says what all spans that follow must lie within.</summary>
    /// <param name="sourceLength">The number of bytes of the source.</param>
    /// <param name="textLength">The number of bytes of the plain text.</param>
    internal void Bound(int sourceLength, int textLength)
    {
        _sourceLength = sourceLength;
        _textLength = textLength;
    }

    /// <summary>Reads the version of the format, with which every table of an article and of the entities starts.</summary>
    /// <param name="catalog">The catalog that holds the table.</param>
    /// <exception cref="InvalidOperationException">It is another version than this library reads.</exception>
    internal void ReadVersion(ArticleCatalog catalog)
    {
        uint version = ReadNumber();
        if (version != TableDigits.FormatVersion)
        {
            throw TableFault.OtherVersion(catalog, version);
        }
    }

    /// <summary>Reads a number of any length.</summary>
    internal uint ReadNumber()
    {
        ulong value = 0;
        for (int shift = 0; ; shift += TableDigits.NumberBits)
        {
            int digit = ReadDigit();
            value |= (ulong)(digit & (TableDigits.More - 1)) << shift;
            if (value > uint.MaxValue || shift > 30)
            {
                throw TableFault.Damaged();
            }

            if ((digit & TableDigits.More) == 0)
            {
                return (uint)value;
            }
        }
    }

    /// <summary>Reads a number that is an offset, a length or an index.</summary>
    internal int ReadIndex()
    {
        uint value = ReadNumber();
        return value <= int.MaxValue ? (int)value : throw TableFault.Damaged();
    }

    /// <summary>Reads how many items follow; each takes at least a byte.</summary>
    internal int ReadCount()
    {
        int count = ReadIndex();
        return count <= _table.Length - Position ? count : throw TableFault.Damaged();
    }

    /// <summary>Reads a number that may be negative.</summary>
    internal int ReadSigned()
    {
        uint zigzag = ReadNumber();
        return (int)(zigzag >> 1) ^ -(int)(zigzag & 1);
    }

    /// <summary>Reads whether an optional item follows.</summary>
    internal bool ReadPresence() => ReadNumber() switch
    {
        0 => false,
        1 => true,
        _ => throw TableFault.Damaged(),
    };

    /// <summary>Reads a number of a fixed width.</summary>
    /// <param name="width">How many digits it has.</param>
    internal ulong ReadFixed(int width)
    {
        // The hashes of lookups are read here, most of them before the runtime has compiled anything well: one loop, without calls.
        ReadOnlySpan<byte> table = _table;
        ReadOnlySpan<byte> values = TableDigits.Values;
        int end = Position + width;
        if (end > table.Length)
        {
            throw TableFault.Damaged();
        }

        ulong value = 0;
        for (int i = Position; i < end; i++)
        {
            byte digit = table[i];
            uint bits = digit < values.Length ? values[digit] : byte.MaxValue;
            if (bits == byte.MaxValue)
            {
                throw TableFault.Damaged();
            }

            value = (value << TableDigits.FixedBits) | bits;
        }

        Position = end;
        return value;
    }

    /// <summary>Reads a string or null.</summary>
    internal string? ReadOptionalString()
    {
        int length = ReadIndex() - 1;
        return length < 0 ? null : Utf8.Decode(ReadBytes(length));
    }

    /// <summary>Reads a string.</summary>
    internal string ReadString() => ReadOptionalString() ?? throw TableFault.Damaged();

    /// <summary>Reads the bytes of a string; none for null.</summary>
    internal ReadOnlySpan<byte> ReadStringBytes() => ReadBytes(Math.Max(ReadIndex() - 1, 0));

    /// <summary>Passes over a string or null.</summary>
    internal void SkipString() => ReadStringBytes();

    /// <summary>Reads bytes as they are.</summary>
    /// <param name="count">How many.</param>
    internal ReadOnlySpan<byte> ReadBytes(int count)
    {
        if (count > _table.Length - Position)
        {
            throw TableFault.Damaged();
        }

        int start = Position;
        Position += count;
        return _table.Slice(start, count);
    }

    /// <summary>Whether nothing is left.</summary>
    internal bool IsAtEnd => Position == _table.Length;

    /// <summary>Reads a list of strings.</summary>
    internal string[] ReadStrings()
    {
        var strings = new string[ReadCount()];
        for (int i = 0; i < strings.Length; i++)
        {
            strings[i] = ReadString();
        }

        return strings;
    }

    /// <summary>Reads a list of the ids of entities.</summary>
    internal string[] ReadEntityIds()
    {
        var ids = new string[ReadCount()];
        for (int i = 0; i < ids.Length; i++)
        {
            int form = ReadIndex();
            ids[i] = EntityPrefix.Of(form & ((1 << EntityPrefix.Bits) - 1)) + Utf8.Decode(ReadBytes(form >> EntityPrefix.Bits));
        }

        return ids;
    }

    /// <summary>Passes over a list of the ids of entities.</summary>
    internal void SkipEntityIds()
    {
        for (int i = ReadCount(); i > 0; i--)
        {
            ReadBytes(ReadIndex() >> EntityPrefix.Bits);
        }
    }

    /// <summary>Reads a stretch of the article.</summary>
    internal TextSlice ReadSlice()
    {
        SourceSpan span = ReadSpan(HasProse ? SpanRest.All : SpanRest.Bytes, out int rest);
        if (!HasProse)
        {
            return ReadBytesOf(span, span, rest, _textLength);
        }

        long shift16 = (long)_shift16 + ReadIf(rest, SpanRest.Shift);
        SourceSpan text = SpanOf(span.Start + shift16, (long)span.Length + ReadIf(rest, SpanRest.Longer));
        _shift16 = (int)shift16;
        return ReadBytesOf(span, text, rest, _textLength);
    }

    /// <summary>Reads a stretch of the source that has no plain text, such as an address.</summary>
    internal TextSlice ReadSourceSlice()
    {
        SourceSpan span = ReadSpan(SpanRest.Bytes, out int rest);
        return ReadBytesOf(span, span, rest, _sourceLength);
    }

    /// <summary>Reads how far a stretch of the source goes beyond one within it, on both sides.</summary>
    /// <param name="inner">The one within it.</param>
    internal SourceSpan ReadAround(SourceSpan inner)
    {
        int start = inner.Start - ReadIndex();
        SourceSpan around = SpanOf(start, (long)inner.End + ReadIndex() - start);
        return around.End <= _sourceLength ? around : throw TableFault.Damaged();
    }

    /// <summary>Reads a stretch of the article, if one follows.</summary>
    internal TextSlice? ReadOptionalSlice() => ReadPresence() ? ReadSlice() : null;

    /// <summary>Reads a date, or null for none.</summary>
    internal CalendarDate? ReadCalendarDate() => DateOf(ReadIndex());

    /// <summary>The date that a number stands for, or null for 0.</summary>
    /// <param name="packed">The number as a table has it.</param>
    /// <exception cref="InvalidOperationException">There is no such date.</exception>
    internal static CalendarDate? DateOf(int packed)
    {
        if (packed == 0)
        {
            return null;
        }

        int year = YearOf(packed);
        int month = MonthOf(packed);
        int day = DayOf(packed);
        return CalendarDate.IsReal(year, month, day) ? new CalendarDate(year, month, day) : throw TableFault.Damaged();
    }

    /// <summary>Reads a date of which the year or the day may be missing.</summary>
    internal PartialDate ReadPartialDate()
    {
        int packed = ReadIndex();
        int year = YearOf(packed);
        int month = MonthOf(packed);
        int day = DayOf(packed);

        // 2000 and 1 stand for a missing year and day: every month has a first, and a leap year has every day.
        return CalendarDate.IsReal(year == 0 ? 2000 : year, month, day == 0 ? 1 : day)
            ? new PartialDate(year, month, day)
            : throw TableFault.Damaged();
    }

    // A tuple of three would be one more type for the runtime to make, of a program that shows one article.
    private static int YearOf(int packed) => packed >> 9;

    private static int MonthOf(int packed) => (packed >> 5) & 15;

    private static int DayOf(int packed) => packed & 31;

    private static SourceSpan SpanOf(long start16, long length16) =>
        start16 >= 0 && length16 >= 0 && start16 + length16 <= int.MaxValue
            ? new SourceSpan((int)start16, (int)length16)
            : throw TableFault.Damaged();

    // Most spans lie as far from their plain text and their bytes as the one before, and say so with one bit.
    private SourceSpan ReadSpan(int allowed, out int rest)
    {
        long start16 = (long)_start16 + ReadSigned();
        uint length = ReadNumber();
        rest = (length & 1) == 0 ? 0 : ReadIndex();
        if ((rest & ~allowed) != 0)
        {
            throw TableFault.Damaged();
        }

        SourceSpan span = SpanOf(start16, length >> 1);
        _start16 = span.Start;
        return span;
    }

    private int ReadIf(int rest, int flag) => (rest & flag) != 0 ? ReadSigned() : 0;

    private TextSlice ReadBytesOf(SourceSpan span, SourceSpan text, int rest, int limit)
    {
        long lead8 = (long)_lead8 + ReadIf(rest, SpanRest.Lead);
        long length8 = (long)text.Length + ((rest & SpanRest.Wider) != 0 ? ReadIndex() : 0);
        long start8 = text.Start + lead8;

        // No text has more code units than bytes, so that bytes bound both.
        if (start8 < 0 || start8 + length8 > limit || span.End > _sourceLength)
        {
            throw TableFault.Damaged();
        }

        _lead8 = (int)lead8;
        return new TextSlice(span, text, (int)start8, (int)length8);
    }

    private int ReadDigit()
    {
        if ((uint)Position >= (uint)_table.Length)
        {
            throw TableFault.Damaged();
        }

        int value = TableDigits.ValueOf(_table[Position++]);
        return value <= 63 ? value : throw TableFault.Damaged();
    }
}
