using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>The added weights of one pass, in lanes of 16 bits, four to a word, so that one addition serves four tags on any machine.</summary>
/// <remarks>Every weight is too large by its surplus, so no lane is ever negative; what all of them have too much is taken off once at the end.</remarks>
internal struct LaneSum
{
    /// <summary>The words of a stored sum.</summary>
    public const int Width = 5;

    private const ulong Lowest = 0x000F000F000F000FUL;

    // The first tag of each label, the second, the third, the fourth; "outside" and the surplus.
    private ulong _a, _b, _c, _d, _rest;

    /// <summary>Adds the weights of a row.</summary>
    /// <param name="weights">Those of the labels' tags, four bits each.</param>
    /// <param name="rest">That of "outside" in the lowest four bits, and how far all of them are shifted in the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong weights, uint rest)
    {
        unchecked
        {
            var shift = (int)(rest >> 4) & 7;
            _a += (weights & Lowest) << shift;
            _b += ((weights >> 4) & Lowest) << shift;
            _c += ((weights >> 8) & Lowest) << shift;
            _d += ((weights >> 12) & Lowest) << shift;
            _rest += ((rest & 15) | ((ulong)RowTable.Zero << 32)) << shift;
        }
    }

    /// <summary>Adds a stored sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ReadOnlySpan<ulong> sum)
    {
        unchecked
        {
            _rest += sum[4];
            _a += sum[0];
            _b += sum[1];
            _c += sum[2];
            _d += sum[3];
        }
    }

    /// <summary>Stores the sum.</summary>
    public readonly void Store(Span<ulong> sum)
    {
        sum[4] = _rest;
        sum[0] = _a;
        sum[1] = _b;
        sum[2] = _c;
        sum[3] = _d;
    }

    /// <summary>Writes the score of each tag.</summary>
    public readonly void Unpack(Span<int> scores)
    {
        var surplus = (int)(_rest >> 32);
        scores[16] = (int)(_d >> 48) - surplus;
        scores[0] = (int)(_rest & 0xFFFF) - surplus;
        Unpack(_a, scores.Slice(1, 13), surplus);
        Unpack(_b, scores.Slice(2, 13), surplus);
        Unpack(_c, scores.Slice(3, 13), surplus);
        scores[4] = (int)(_d & 0xFFFF) - surplus;
        scores[8] = (int)((_d >> 16) & 0xFFFF) - surplus;
        scores[12] = (int)((_d >> 32) & 0xFFFF) - surplus;
    }

    private static void Unpack(ulong lanes, Span<int> scores, int surplus)
    {
        scores[12] = (int)(lanes >> 48) - surplus;
        scores[0] = (int)(lanes & 0xFFFF) - surplus;
        scores[4] = (int)((lanes >> 16) & 0xFFFF) - surplus;
        scores[8] = (int)((lanes >> 32) & 0xFFFF) - surplus;
    }
}
