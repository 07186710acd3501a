namespace Galley.Tests.Catalogs;

/// <summary>Writes tables as the contract with the generator states them, independently of the library's own constants.</summary>
internal class TableWriter
{
    private const string Digits = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    private readonly MemoryStream _bytes = new();
    private int _start16;
    private int _shift16;
    private int _lead8;

    internal byte[] ToArray() => _bytes.ToArray();

    /// <summary>Groups of five bits, least significant first; 0x20 says that more follow.</summary>
    internal TableWriter Number(uint value)
    {
        while (value >= 32)
        {
            Digit(32 + (int)(value % 32));
            value /= 32;
        }

        return Digit((int)value);
    }

    internal TableWriter Number(int value) => Number(checked((uint)value));

    internal TableWriter Signed(int value) => Number(unchecked((uint)((value << 1) ^ (value >> 31))));

    /// <summary>Exactly so many digits, most significant first.</summary>
    internal TableWriter Fixed(int width, ulong value)
    {
        for (int i = width - 1; i >= 0; i--)
        {
            Digit(i * 6 >= 64 ? 0 : (int)((value >> (i * 6)) & 63));
        }

        return this;
    }

    internal TableWriter String(string? value)
    {
        if (value is null)
        {
            return Number(0);
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(value);
        return Number(utf8.Length + 1).Bytes(utf8);
    }

    internal TableWriter Strings(params string[] values)
    {
        Number(values.Length);
        foreach (string value in values)
        {
            String(value);
        }

        return this;
    }

    /// <summary>Eight times the length of what follows the kind, plus the kind's number; and what follows it.</summary>
    internal TableWriter EntityIds(params string[] ids)
    {
        string[] kinds = ["", "person/", "place/", "organization/", "event/"];
        Number(ids.Length);
        foreach (string id in ids)
        {
            int kind = Array.FindLastIndex(kinds, start => id.StartsWith(start, StringComparison.Ordinal));
            byte[] rest = Encoding.UTF8.GetBytes(id[kinds[kind].Length..]);
            Number((8 * rest.Length) + kind).Bytes(rest);
        }

        return this;
    }

    internal TableWriter Date(int year, int month, int day) => Number((year * 512) + (month * 32) + day);

    /// <summary>A stretch of newswire, or of a source that readers do not see.</summary>
    internal TableWriter Span(Mark mark)
    {
        Place(mark, mark, 0, 0);
        return this;
    }

    /// <summary>A stretch of Markdown, and what it reads as.</summary>
    internal TableWriter Span(Mark source, Mark text)
    {
        Place(source, text, text.Start16 - source.Start16 - _shift16, text.Length16 - source.Length16);
        _shift16 = text.Start16 - source.Start16;
        return this;
    }

    internal TableWriter None() => Number(0);

    internal TableWriter Some() => Number(1);

    internal TableWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }

    internal TableWriter Digit(int value)
    {
        _bytes.WriteByte((byte)Digits[value]);
        return this;
    }

    // Start and length; an odd length has a digit after it that says which of four changes follow.
    private void Place(Mark source, Mark text, int shift, int longer)
    {
        int lead8 = text.Start8 - text.Start16;
        int[] changes = [shift, longer, lead8 - _lead8, text.Length8 - text.Length16];
        int rest = Enumerable.Range(0, changes.Length).Sum(i => changes[i] == 0 ? 0 : 1 << i);
        Signed(source.Start16 - _start16).Number((2 * source.Length16) + (rest == 0 ? 0 : 1));
        if (rest != 0)
        {
            Number(rest);
        }

        for (int i = 0; i < changes.Length; i++)
        {
            // How many more bytes there are is never negative.
            _ = changes[i] == 0 ? this : i == 3 ? Number(changes[i]) : Signed(changes[i]);
        }

        _start16 = source.Start16;
        _lead8 = lead8;
    }
}
