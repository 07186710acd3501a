using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>The added weights of one pass, in lanes of 16 bits, four to a word, so that one addition serves four tags on any machine.</summary>
/// <remarks>A weight is 128 too large. No lane overflows below 257 rows, and the surplus is taken off once at the end.</remarks>
internal struct LaneSum
{
    /// <summary>The words of a stored sum.</summary>
    public const int Width = 5;

    private const ulong Even = 0x00FF00FF00FF00FFUL;

    // Tags 1, 3, 5, 7; 2, 4, 6, 8; 9, 11, 13, 15; 10, 12, 14, 16; "outside" and the number of rows.
    private ulong _a, _b, _c, _d, _rest;

    /// <summary>Adds the weights of a row.</summary>
    /// <param name="low">Those of tags 1 to 8.</param>
    /// <param name="high">Those of tags 9 to 16.</param>
    /// <param name="outside">That of "outside".</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong low, ulong high, ulong outside)
    {
        unchecked
        {
            _a += low & Even;
            _b += (low >> 8) & Even;
            _c += high & Even;
            _d += (high >> 8) & Even;
            _rest += outside + (1UL << 32);
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
        var surplus = (int)(_rest >> 32) * RowTable.Surplus;
        scores[16] = (int)(_d >> 48) - surplus;
        scores[0] = (int)(_rest & 0xFFFF) - surplus;
        Unpack(_a, scores.Slice(1, 7), surplus);
        Unpack(_b, scores.Slice(2, 7), surplus);
        Unpack(_c, scores.Slice(9, 7), surplus);
        scores[10] = (int)(_d & 0xFFFF) - surplus;
        scores[12] = (int)((_d >> 16) & 0xFFFF) - surplus;
        scores[14] = (int)((_d >> 32) & 0xFFFF) - surplus;
    }

    private static void Unpack(ulong lanes, Span<int> scores, int surplus)
    {
        scores[6] = (int)(lanes >> 48) - surplus;
        scores[0] = (int)(lanes & 0xFFFF) - surplus;
        scores[2] = (int)((lanes >> 16) & 0xFFFF) - surplus;
        scores[4] = (int)((lanes >> 32) & 0xFFFF) - surplus;
    }
}
