namespace Galley.Compiling.Tables;

/// <summary>Finds where a text repeats another one, by hashes of short windows.</summary>
internal sealed class WindowIndex
{
    /// <summary>The length of a window. A shorter copy takes about as much room as the bytes that it saves.</summary>
    public const int Width = 8;

    // Text that repeats itself has many windows alike; more tries than this find little and cost much.
    private const int MaximumTries = 8;

    private readonly byte[] _source;
    private readonly int[] _first;
    private readonly int[] _ahead;
    private readonly int[] _next;
    private readonly int _shift;

    /// <summary>Indexes all windows of a text.</summary>
    public WindowIndex(byte[] source)
    {
        _source = source;
        var bits = 4;
        while (bits < 20 && 1 << bits < source.Length)
        {
            bits++;
        }

        _shift = 64 - bits;
        _first = new int[1 << bits];
        _next = new int[Math.Max(0, source.Length - Width + 1)];

        // Backwards, so that a chain leads from the first window of its kind to the last. Zero ends it.
        for (var i = _next.Length - 1; i >= 0; i--)
        {
            ref var first = ref _first[Hash(source, i)];
            _next[i] = first;
            first = i + 1;
        }

        _ahead = (int[])_first.Clone();
    }

    /// <summary>
    /// The longest stretch of the source that stands at a place of a text; of equal ones the nearest to where the last copy
    /// ended, which takes the fewest digits.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The place.</param>
    /// <param name="near">Where the last copy ended.</param>
    public (int Start, int Length) Longest(byte[] text, int index, int near)
    {
        if (index + Width > text.Length)
        {
            return default;
        }

        // Copies mostly go on where the last one ended. This row of windows only moves on, so that all moves together are no
        // more than there are windows.
        ref var ahead = ref _ahead[Hash(text, index)];
        while (ahead > 0 && ahead - 1 < near)
        {
            ahead = _next[ahead - 1];
        }

        var best = default((int Start, int Length));
        Try(ahead, text, index, near, ref best);
        Try(_first[Hash(text, index)], text, index, near, ref best);
        return best;
    }

    private void Try(int from, byte[] text, int index, int near, ref (int Start, int Length) best)
    {
        var tries = 0;
        for (var i = from; i > 0 && tries < MaximumTries; i = _next[i - 1], tries++)
        {
            var length = Shared(text, index, i - 1);
            if (length > best.Length || (length == best.Length && Math.Abs(i - 1 - near) < Math.Abs(best.Start - near)))
            {
                best = (i - 1, length);
            }
        }
    }

    private int Hash(byte[] bytes, int index)
    {
        ulong window = 0;
        for (var i = 0; i < Width; i++)
        {
            window = (window << 8) | bytes[index + i];
        }

        // Fibonacci hashing: the high bits of the product depend on all bits of the window.
        return (int)(unchecked(window * 0x9E3779B97F4A7C15UL) >> _shift);
    }

    private int Shared(byte[] text, int index, int start)
    {
        var length = 0;
        while (start + length < _source.Length && index + length < text.Length && _source[start + length] == text[index + length])
        {
            length++;
        }

        return length;
    }
}
