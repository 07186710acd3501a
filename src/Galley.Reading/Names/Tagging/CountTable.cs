namespace Galley.Reading.Names.Tagging;

/// <summary>Numbers hashes in the order of their first appearance; emptied without touching what was not used.</summary>
internal sealed class CountTable
{
    private ulong[] _keys = new ulong[1024];
    private int[] _numbers = new int[1024];
    private int[] _used = new int[512];

    /// <summary>The number of different hashes.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a hash; -1 if it has none.</summary>
    public int Find(ulong key)
    {
        var mask = _keys.Length - 1;
        for (var at = (int)(key >> 24) & mask; _numbers[at] != 0; at = (at + 1) & mask)
        {
            if (_keys[at] == key)
            {
                return _numbers[at] - 1;
            }
        }

        return -1;
    }

    /// <summary>The number of a hash, a new one if it has none.</summary>
    public int Add(ulong key)
    {
        var mask = _keys.Length - 1;
        var at = (int)(key >> 24) & mask;
        while (_numbers[at] != 0)
        {
            if (_keys[at] == key)
            {
                return _numbers[at] - 1;
            }

            at = (at + 1) & mask;
        }

        Growing.Ensure(ref _used, Count + 1);
        _used[Count] = at;
        _keys[at] = key;
        _numbers[at] = ++Count;
        if (Count * 2 > _keys.Length)
        {
            Rehash();
        }

        return Count - 1;
    }

    /// <summary>Forgets all hashes.</summary>
    public void Clear()
    {
        for (var i = 0; i < Count; i++)
        {
            _numbers[_used[i]] = 0;
        }

        Count = 0;
    }

    private void Rehash()
    {
        var old = _keys;
        var size = old.Length * 2;
        _keys = new ulong[size];
        _numbers = new int[size];
        for (var i = 0; i < Count; i++)
        {
            var key = old[_used[i]];
            var at = (int)(key >> 24) & (size - 1);
            while (_numbers[at] != 0)
            {
                at = (at + 1) & (size - 1);
            }

            _keys[at] = key;
            _numbers[at] = i + 1;
            _used[i] = at;
        }
    }
}
