namespace Galley.Reading.Names.Tagging;

/// <summary>The weights of all features of one pass: for each feature one small integer per tag.</summary>
/// <remarks>
/// A row holds its weights plus 128 in lanes of 16 bits, four to a word, so that one addition serves four tags on any machine: no lane
/// overflows below 257 rows, and the surplus is taken off once at the end.
/// </remarks>
internal sealed class FeatureRows
{
    /// <summary>The words of a row.</summary>
    public const int Width = 5;

    /// <summary>What every stored weight is too large by.</summary>
    public const int Surplus = 128;

    private readonly uint[] _keys;
    private readonly int[] _slots;
    private readonly int _mask;
    private readonly int _shift;

    /// <summary>Makes a table.</summary>
    /// <param name="keys">The features, each once.</param>
    /// <param name="weights">For each feature the weights of all tags, one after the other.</param>
    public FeatureRows(uint[] keys, sbyte[] weights)
    {
        var bits = 4;
        while (1 << bits < keys.Length * 2)
        {
            bits++;
        }

        _keys = new uint[1 << bits];
        _slots = new int[1 << bits];
        _mask = (1 << bits) - 1;
        _shift = 32 - bits;
        Rows = new ulong[(keys.Length + 1) * Width];
        for (var row = 0; row < keys.Length; row++)
        {
            var at = (int)(keys[row] >> _shift);
            while (_slots[at] != 0)
            {
                at = (at + 1) & _mask;
            }

            _keys[at] = keys[row];
            _slots[at] = (row * Width) + 1;
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                Rows[(row * Width) + (tag >> 2)] |= (ulong)(weights[(row * TagSet.Count) + tag] + Surplus) << ((tag & 3) * 16);
            }
        }
    }

    /// <summary>All rows, one after the other.</summary>
    public ulong[] Rows { get; }

    /// <summary>Where the row of a feature begins in <see cref="Rows"/>; -1 if it has none.</summary>
    public int Find(uint feature)
    {
        for (var at = (int)(feature >> _shift); ; at = (at + 1) & _mask)
        {
            var slot = _slots[at];
            if (slot == 0 || _keys[at] == feature)
            {
                return slot - 1;
            }
        }
    }
}
