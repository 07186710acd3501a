using System.ComponentModel;
using System.Globalization;

namespace Galley.CompilerServices;

/// <summary>Reads the values of one entry, in the order in which the generator wrote them. Only generated code uses it.</summary>
/// <remarks>Every method throws <see cref="InvalidOperationException"/> if the table is damaged.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueReader
{
    private readonly ArticleCatalog _catalog;
    private readonly byte[] _table;
    private readonly Action<object> _register;
    private int _position;

    internal ValueReader(ArticleCatalog catalog, Article article, byte[] table, Action<object> register)
    {
        _catalog = catalog;
        Article = article;
        _table = table;
        _register = register;
    }

    /// <summary>The article whose front matter holds the values.</summary>
    public Article Article { get; }

    /// <summary>Makes the entry known to those that refer to it, before its own references are read.</summary>
    /// <param name="entry">The entry.</param>
    public void Register(object entry) => _register(entry);

    /// <summary>Whether a value follows; otherwise the entry has none.</summary>
    public bool Next() => ReadInteger() != 0;

    /// <summary>Reads a text.</summary>
    public string ReadString()
    {
        var reader = new TableReader(_table, _position);
        string? text = reader.ReadOptionalString();
        _position = reader.Position;
        return text ?? ReadSlice();
    }

    /// <summary>Reads a truth value.</summary>
    public bool ReadBoolean() => Next();

    /// <summary>Reads a character.</summary>
    public char ReadChar() => checked((char)ReadInteger());

    /// <summary>Reads a number.</summary>
    public sbyte ReadSByte() => checked((sbyte)ReadInt64());

    /// <summary>Reads a number.</summary>
    public byte ReadByte() => checked((byte)ReadInteger());

    /// <summary>Reads a number.</summary>
    public short ReadInt16() => checked((short)ReadInt64());

    /// <summary>Reads a number.</summary>
    public ushort ReadUInt16() => checked((ushort)ReadInteger());

    /// <summary>Reads a number.</summary>
    public int ReadInt32() => checked((int)ReadInt64());

    /// <summary>Reads a number.</summary>
    public uint ReadUInt32() => checked((uint)ReadInteger());

    /// <summary>Reads a number.</summary>
    public long ReadInt64()
    {
        ulong zigzag = ReadInteger();
        return (long)(zigzag >> 1) ^ -(long)(zigzag & 1);
    }

    /// <summary>Reads a number.</summary>
    public ulong ReadUInt64() => ReadInteger();

    /// <summary>Reads a number.</summary>
    public float ReadSingle() => (float)ReadDouble();

    /// <summary>Reads a number.</summary>
    public double ReadDouble()
    {
        string text = ReadString();

        // Framework and runtime do not agree on how infinity is spelt.
        return text switch
        {
            "inf" => double.PositiveInfinity,
            "-inf" => double.NegativeInfinity,
            "nan" => double.NaN,
            _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Reads a number.</summary>
    public decimal ReadDecimal() => decimal.Parse(ReadString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Reads a day.</summary>
    public CalendarDate ReadCalendarDate()
    {
        DateTime day = ReadDateTime();
        return new CalendarDate(day.Year, day.Month, day.Day);
    }

    /// <summary>Reads a point in time: in UTC if the front matter states a zone, otherwise of no stated kind.</summary>
    public DateTime ReadDateTime()
    {
        long ticks = ReadInt64();
        return new DateTime(ticks, (DateTimeKind)ReadInt32());
    }

    /// <summary>Reads a point in time with its offset from UTC.</summary>
    public DateTimeOffset ReadDateTimeOffset()
    {
        long ticks = ReadInt64();
        return new DateTimeOffset(ticks, TimeSpan.FromMinutes(ReadInt32()));
    }

    /// <summary>Reads a stretch of time.</summary>
    public TimeSpan ReadTimeSpan() => new(ReadInt64());

    /// <summary>Reads an address.</summary>
    public Uri ReadUri()
    {
        // "/about" is a file on some systems if the kind is left open.
        bool isAbsolute = Next();
        return new Uri(ReadString(), isAbsolute ? UriKind.Absolute : UriKind.Relative);
    }

    /// <summary>Reads a GUID.</summary>
    public Guid ReadGuid() => Guid.ParseExact(ReadString(), "N");

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads an item.</param>
    public T[] ReadArray<T>(Func<ValueReader, T> read)
    {
        var items = new T[ReadCount()];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = read(this);
        }

        return items;
    }

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads an item.</param>
    public List<T> ReadList<T>(Func<ValueReader, T> read) => [.. ReadArray(read)];

    /// <summary>Reads keys and values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="read">Reads a value.</param>
    public Dictionary<string, T> ReadDictionary<T>(Func<ValueReader, T> read)
    {
        int count = ReadCount();
        var pairs = new Dictionary<string, T>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string key = ReadString();
            pairs[key] = read(this);
        }

        return pairs;
    }

    /// <summary>Reads an entity; <see langword="null"/> if the catalog does not have it, which stops the build.</summary>
    /// <typeparam name="T">The type of the entity.</typeparam>
    public T ReadEntity<T>()
        where T : Entity => (_catalog.TryGetEntity(ReadString(), out T? entity) ? entity : null)!;

    /// <summary>Reads an entry of a collection; <see langword="null"/> if it does not have it, which stops the build.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="collection">The collection.</param>
    public T ReadEntry<T>(ArticleCollection<T> collection)
        where T : class => collection.Find(ReadInteger(), Article)!;

    // A text that stands in the article's own.
    private string ReadSlice()
    {
        ulong start = ReadInteger();
        ulong length = ReadInteger();
        ReadOnlySpan<byte> source = Article.SourceUtf8;
        return start <= (ulong)source.Length && length <= (ulong)source.Length - start
            ? Utf8.Decode(source.Slice((int)start, (int)length))
            : throw TableFault.Damaged();
    }

    private int ReadCount()
    {
        ulong count = ReadInteger();
        return count <= (ulong)(_table.Length - _position) ? (int)count : throw TableFault.Damaged();
    }

    // Groups of five bits, the least significant first, as in every table; here up to 64 bits.
    private ulong ReadInteger()
    {
        ulong value = 0;
        for (int shift = 0; shift <= 60; shift += TableDigits.NumberBits)
        {
            int digit = _position < _table.Length ? TableDigits.ValueOf(_table[_position++]) : 255;
            if (digit > 63)
            {
                break;
            }

            value |= (ulong)(digit & (TableDigits.More - 1)) << shift;
            if ((digit & TableDigits.More) == 0)
            {
                return value;
            }
        }

        throw TableFault.Damaged();
    }
}
