namespace Galley.Reading.Names;

/// <summary>A table whose keys are stretches of one text: two are the same key if they read the same. No string is made of them.</summary>
/// <param name="text">The text.</param>
internal sealed class SpanTable<T>(string text)
    where T : class
{
    private const int Fewest = 32;

    private int[] _first = new int[Fewest * 2];
    private Entry[] _entries = new Entry[Fewest];
    private int _count;

    /// <summary>Whether nothing has been added.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>What was added for a stretch, or <see langword="null"/>.</summary>
    public T? Find(int start, int length)
    {
        var hash = Hash(start, length);
        for (var i = _first[hash & (_first.Length - 1)] - 1; i >= 0; i = _entries[i].Next)
        {
            if (_entries[i].Hash == hash && _entries[i].Length == length
                && string.CompareOrdinal(text, _entries[i].Start, text, start, length) == 0)
            {
                return _entries[i].Value;
            }
        }

        return null;
    }

    /// <summary>Adds a value for a stretch that has none yet.</summary>
    public void Add(int start, int length, T value)
    {
        if (_count == _entries.Length)
        {
            Grow();
        }

        _entries[_count] = new Entry { Hash = Hash(start, length), Start = start, Length = length, Value = value };
        Link(_count++);
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _count * 2);
        _first = new int[_entries.Length * 2];
        for (var i = 0; i < _count; i++)
        {
            Link(i);
        }
    }

    private void Link(int entry)
    {
        ref var first = ref _first[_entries[entry].Hash & (_first.Length - 1)];
        _entries[entry].Next = first - 1;
        first = entry + 1;
    }

    private int Hash(int start, int length)
    {
        var hash = 2166136261u;
        for (var i = start; i < start + length; i++)
        {
            hash = (hash ^ text[i]) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }

    private struct Entry
    {
        public int Hash;
        public int Start;
        public int Length;
        public int Next;
        public T Value;
    }
}
