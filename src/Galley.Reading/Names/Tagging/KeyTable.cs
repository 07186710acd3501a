namespace Galley.Reading.Names.Tagging;

/// <summary>A fixed map from 32-bit keys to numbers other than zero, with open addressing.</summary>
internal sealed class KeyTable
{
    private readonly uint[] _keys;
    private readonly uint[] _values;
    private readonly int _mask;

    /// <summary>Makes an empty table with room for <paramref name="count"/> keys.</summary>
    public KeyTable(int count)
    {
        var size = 16;
        while (size < count * 2)
        {
            size *= 2;
        }

        _keys = new uint[size];
        _values = new uint[size];
        _mask = size - 1;
    }

    /// <summary>The value of a key; 0 if it has none.</summary>
    public uint this[uint key]
    {
        get
        {
            for (var at = (int)(key * 0x9E3779B1u >> 7) & _mask; ; at = (at + 1) & _mask)
            {
                var value = _values[at];
                if (value == 0 || _keys[at] == key)
                {
                    return value;
                }
            }
        }
    }

    /// <summary>Adds a key that is not there yet.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value, not zero.</param>
    public void Add(uint key, uint value)
    {
        var at = (int)(key * 0x9E3779B1u >> 7) & _mask;
        while (_values[at] != 0)
        {
            at = (at + 1) & _mask;
        }

        _keys[at] = key;
        _values[at] = value;
    }
}
