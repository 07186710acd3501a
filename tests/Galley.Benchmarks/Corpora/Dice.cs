namespace Galley.Benchmarks.Corpora;

/// <summary>
/// Chance that is the same on every machine and runtime (SplitMix64): <see cref="Random"/> promises no sequence across versions.
/// </summary>
internal sealed class Dice
{
    private ulong _state;

    /// <summary>Makes dice of their own for a purpose.</summary>
    /// <param name="seed">The seed of the corpus.</param>
    /// <param name="number">Which article or person they are for.</param>
    /// <param name="purpose">What they decide, so that one more throw for the body moves no headline.</param>
    public Dice(ulong seed, int number, ulong purpose)
    {
        _state = seed ^ (purpose * 0x9E3779B97F4A7C15UL);
        _state = Next() ^ (ulong)(uint)number;
        _ = Next();
    }

    /// <summary>A number from 0 up to, but not including, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(((UInt128)Next() * (ulong)limit) >> 64);

    /// <summary>Whether something happens that happens once in so many times.</summary>
    public bool OnceIn(int times) => Below(times) == 0;

    /// <summary>One of several, each as likely as the others.</summary>
    public T Pick<T>(ReadOnlySpan<T> values) => values[Below(values.Length)];

    /// <summary>A number below <paramref name="limit"/>, small ones more often than large ones, as the rank of a name in the news is.</summary>
    public int Rank(int limit)
    {
        // Each doubling of the rank is as likely as the one before: whole numbers alone, so that no rounding differs by machine.
        var bits = 0;
        while (limit >> (bits + 1) != 0)
        {
            bits++;
        }

        var level = Below(bits + 1);
        var rank = (1 << level) - 1 + Below(1 << level);
        return rank < limit ? rank : Below(limit);
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
