using System.Text;

using Galley.CompilerServices;

namespace Galley.Generators.Binding;

/// <summary>Writes the values of an entry; the runtime library's <c>ValueReader</c> reads them in the same order.</summary>
internal sealed class ValueTable
{
    // Where it stands takes about as many bytes.
    private const int LeastSlice = 5;

    private readonly StringBuilder _table = new();

    /// <summary>A number of up to 64 bits.</summary>
    public ValueTable Unsigned(ulong value)
    {
        while (value >= TableDigits.More)
        {
            _table.Append(TableDigits.Alphabet[(int)(value & (TableDigits.More - 1)) | TableDigits.More]);
            value >>= TableDigits.NumberBits;
        }

        _table.Append(TableDigits.Alphabet[(int)value]);
        return this;
    }

    /// <summary>A number that may be negative.</summary>
    public ValueTable Signed(long value) => Unsigned(unchecked((ulong)((value << 1) ^ (value >> 63))));

    /// <summary>Whether something is so, or follows.</summary>
    public ValueTable Flag(bool value) => Unsigned(value ? 1UL : 0UL);

    /// <summary>A text that may stand in the article's own: then the table only says where, since the compiler pays for each byte of a literal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts in the article's stored text, in UTF-8 bytes, or -1.</param>
    public ValueTable Text(string text, int start)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        return start < 0 || length < LeastSlice ? Text(text) : Unsigned(0).Unsigned((ulong)start).Unsigned((ulong)length);
    }

    /// <summary>A text.</summary>
    public ValueTable Text(string text)
    {
        // Half of a surrogate pair has no UTF-8; encoders write the replacement character, which takes as many bytes.
        Unsigned((ulong)Encoding.UTF8.GetByteCount(text) + 1);
        _table.Append(text);
        return this;
    }

    public override string ToString() => _table.ToString();
}
