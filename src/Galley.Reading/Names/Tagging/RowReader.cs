using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>Reads the weights of both passes, some rows at a time.</summary>
/// <remarks>
/// A row has for each pass a head and what it promises: which of four tags have a weight, and the weights, four bits each. What the second pass has is
/// read by what the first one has at the same place, since both mostly learn the same.
/// </remarks>
internal sealed class RowReader
{
    /// <summary>The rows that are read together.</summary>
    public const int Block = 8;

    /// <summary>The bits of a head that say what has a weight: "outside" the lowest, then the labels. The others are how far weights are shifted.</summary>
    public const int HeadBits = 5;

    /// <summary>The length of the longest code of a head.</summary>
    public const int LongCode = 11;

    /// <summary>The length of the longest code of tags or a weight.</summary>
    public const int ShortCode = 8;

    /// <summary>The context of the heads of the first pass.</summary>
    public const int FirstHeadContext = 0;

    /// <summary>The number of contexts with long codes.</summary>
    public const int LongContexts = SecondHeadContext + (1 << HeadBits);

    /// <summary>The number of contexts with short codes.</summary>
    public const int ShortContexts = WeightContext + (2 * (Alone + Alone));

    private const int SecondHeadContext = FirstHeadContext + 1;
    private const int WeightContext = Alone + 1;

    // What stands for the first pass where there is none to go by; any choice of four tags and any four bits are less.
    private const int Alone = 16;

    private readonly ushort[] _heads;
    private readonly ushort[] _weights;
    private readonly ModelBytes _bytes;
    private readonly (int At, int Length) _rows;

    /// <summary>Reads the codes of rows.</summary>
    public RowReader(ModelBytes input)
    {
        _heads = new SymbolTable(input, LongContexts, LongCode).Codes;
        _weights = new SymbolTable(input, ShortContexts, ShortCode).Codes;
        _bytes = input;
        _rows = input.Skip(input.Count());
    }

    /// <summary>The context of the head of the second pass.</summary>
    public static int SecondHead(int firstHead) => SecondHeadContext + (firstHead & ((1 << HeadBits) - 1));

    /// <summary>The context of which tags of a label have a weight.</summary>
    /// <param name="follows">Whether the pass is read by the first.</param>
    /// <param name="first">The tags in the first pass.</param>
    public static int Tags(bool follows, int first) => follows ? first : Alone;

    /// <summary>The context of a weight.</summary>
    /// <param name="shift">How far it is shifted.</param>
    /// <param name="follows">Whether the pass is read by the first.</param>
    /// <param name="first">The bits of the weight in the first pass.</param>
    /// <param name="before">The bits of the weight before in this pass.</param>
    public static int Weight(int shift, bool follows, int first, int before) =>
        WeightContext + (shift == 0 ? 0 : Alone + Alone) + (follows ? first : Alone + before);

    /// <summary>Reads a block of rows.</summary>
    /// <param name="at">Where its bytes begin among those of all rows.</param>
    /// <param name="rows">Takes them, as <see cref="RowTable"/> describes.</param>
    [MethodImpl(Jit.AtOnce)]
    public void Read(int at, Span<ulong> rows)
    {
        var symbols = new SymbolReader(_bytes.Skipped(_rows).Slice(at));
        var heads = _heads;
        for (var row = 0; row < rows.Length; row += RowTable.Width)
        {
            var firstHead = symbols.Next(heads, FirstHeadContext, LongCode);
            var head = firstHead;
            var tags = 0;
            var weights = RowTable.Zeros;
            var rest = (uint)RowTable.Zero;
            for (var pass = 0; pass < 2; pass++)
            {
                Pass(ref symbols, head, pass == 1 && firstHead != 0, ref tags, ref weights, ref rest);
                rows[row + pass] = weights;
                rows[row + 2] |= (ulong)rest << (pass * RowTable.SecondRest);
                if (pass == 0)
                {
                    head = symbols.Next(heads, SecondHead(firstHead), LongCode);
                }
            }
        }
    }

    /// <summary>Reads the weights of a pass over those of the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Pass(ref SymbolReader symbols, int head, bool follows, ref int tags, ref ulong weights, ref uint rest)
    {
        var codes = _weights;
        var shift = head >> HeadBits;
        var before = RowTable.Zero;
        var outside = RowTable.Zero;
        if ((head & 1) != 0)
        {
            outside = before = symbols.Next(codes, Weight(shift, follows, (int)rest & 15, before), ShortCode);
        }

        rest = ((uint)shift << 4) | (uint)outside;
        var all = RowTable.Zeros;
        var chosen = 0;
        for (var label = 0; label < TagSet.Labels; label++)
        {
            if (((head >> (label + 1)) & 1) == 0)
            {
                continue;
            }

            var four = symbols.Next(codes, Tags(follows, (tags >> (4 * label)) & 15), ShortCode) << (4 * label);
            chosen |= four;
            for (var tag = 4 * label; four >> tag != 0; tag++)
            {
                if (((four >> tag) & 1) != 0)
                {
                    before = symbols.Next(codes, Weight(shift, follows, (int)(weights >> (4 * tag)) & 15, before), ShortCode);
                    all ^= (ulong)(uint)(before ^ RowTable.Zero) << (4 * tag);
                }
            }
        }

        tags = chosen;
        weights = all;
    }
}
