namespace Galley.Tool.Training;

/// <summary>Numbers that look random and follow from a seed alone.</summary>
internal sealed class RandomSource(ulong seed)
{
    private ulong _state = (seed * 0x9E3779B97F4A7C15UL) | 1;

    /// <summary>A number from 0 to <paramref name="limit"/> - 1.</summary>
    public int Next(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)((_state >> 33) % (ulong)limit);
    }

    /// <summary>The numbers below a count in another order.</summary>
    public int[] Shuffle(int count)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            var at = Next(i + 1);
            order[i] = order[at];
            order[at] = i;
        }

        return order;
    }
}
