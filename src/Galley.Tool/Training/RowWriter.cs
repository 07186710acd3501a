using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Writes the weights of both passes, as <see cref="RowReader"/> reads them.</summary>
internal sealed class RowWriter
{
    private readonly SymbolTableWriter _keyCodes = new(RowTable.Contexts, RowTable.LongestCode);
    private readonly SymbolTableWriter _headCodes = new(RowReader.LongContexts, RowReader.LongCode);
    private readonly SymbolTableWriter _weightCodes = new(RowReader.ShortContexts, RowReader.ShortCode);
    private readonly int[] _tags = new int[TagSet.Labels];
    private readonly int[] _weights = new int[TagSet.Count];
    private SymbolWriter _symbols = new();

    /// <summary>Writes the weights of both passes.</summary>
    public static void Write(BinaryWriter output, QuantizedPass first, QuantizedPass second)
    {
        var rows = new RowWriter();
        var keys = first.Keys.Union(second.Keys).Order().ToList();
        var blocks = rows.Blocks(keys, first, second).ConvertAll(block => block.Encode());
        var distanceBits = SymbolWriter.DistanceBits(keys.Count);
        output.Write(keys.Count);
        output.Write((ushort)distanceBits);
        rows.WriteKeys(output, keys, distanceBits, blocks);
        rows._headCodes.Write(output);
        rows._weightCodes.Write(output);
        output.Write(blocks.Sum(block => block.Length) + SymbolReader.Padding);
        blocks.ForEach(output.Write);
        output.Write(new byte[SymbolReader.Padding]);
    }

    /// <summary>The rows that would be read.</summary>
    public static RowTable Read(QuantizedPass first, QuantizedPass second)
    {
        var stream = new MemoryStream();
        Write(new BinaryWriter(stream), first, second);
        stream.Position = 0;
        return new RowTable(new ModelBytes(stream));
    }

    private List<SymbolWriter> Blocks(List<uint> keys, QuantizedPass first, QuantizedPass second)
    {
        var blocks = new List<SymbolWriter>();
        int i = 0, j = 0;
        for (var row = 0; row < keys.Count; row++)
        {
            if (row % RowReader.Block == 0)
            {
                blocks.Add(_symbols = new SymbolWriter());
            }

            Row(
                i < first.Keys.Length && first.Keys[i] == keys[row] ? first.RowOf(i++) : [],
                j < second.Keys.Length && second.Keys[j] == keys[row] ? second.RowOf(j++) : []);
        }

        return blocks;
    }

    private void WriteKeys(BinaryWriter output, List<uint> keys, int distanceBits, List<byte[]> blocks)
    {
        var symbols = new SymbolWriter();
        for (var row = 0; row < keys.Count; row++)
        {
            if (row % RowReader.Block == 0)
            {
                symbols.AddDistance(_keyCodes, RowTable.LengthContext, (uint)blocks[row / RowReader.Block].Length, 0);
            }

            symbols.AddDistance(_keyCodes, RowTable.DistanceContext, keys[row] - (row == 0 ? 0 : keys[row - 1]), distanceBits);
        }

        _keyCodes.Write(output);
        symbols.Write(output);
    }

    private void Row(ReadOnlySpan<sbyte> first, ReadOnlySpan<sbyte> second)
    {
        var firstHead = Head(first);
        _symbols.Add(_headCodes, RowReader.FirstHeadContext, firstHead);
        Array.Clear(_tags);
        Array.Fill(_weights, RowTable.Zero);
        Pass(first, firstHead, follows: false);
        var secondHead = Head(second);
        _symbols.Add(_headCodes, RowReader.SecondHead(firstHead), secondHead);
        Pass(second, secondHead, follows: firstHead != 0);
    }

    private static int Head(ReadOnlySpan<sbyte> weights)
    {
        if (weights.IsEmpty)
        {
            return 0;
        }

        var head = WeightSteps.ShiftOf(weights) << RowReader.HeadBits;
        head |= weights[0] != 0 ? 1 : 0;
        for (var label = 0; label < TagSet.Labels; label++)
        {
            head |= weights.Slice(1 + (4 * label), 4).ContainsAnyExcept((sbyte)0) ? 2 << label : 0;
        }

        return head;
    }

    private void Pass(ReadOnlySpan<sbyte> weights, int head, bool follows)
    {
        if (head == 0)
        {
            return;
        }

        var shift = head >> RowReader.HeadBits;
        var before = RowTable.Zero;
        Weight(weights, 0, shift, follows, ref before);
        for (var label = 0; label < TagSet.Labels; label++)
        {
            if (((head >> (label + 1)) & 1) == 0)
            {
                continue;
            }

            var tags = 0;
            for (var tag = 0; tag < 4; tag++)
            {
                tags |= weights[1 + (4 * label) + tag] != 0 ? 1 << tag : 0;
            }

            _symbols.Add(_weightCodes, RowReader.Tags(follows, _tags[label]), tags);
            _tags[label] = tags;
            for (var tag = 0; tag < 4; tag++)
            {
                Weight(weights, 1 + (4 * label) + tag, shift, follows, ref before);
            }
        }
    }

    private void Weight(ReadOnlySpan<sbyte> weights, int tag, int shift, bool follows, ref int before)
    {
        if (weights[tag] == 0)
        {
            return;
        }

        var bits = RowTable.Zero + (weights[tag] >> shift);
        _symbols.Add(_weightCodes, RowReader.Weight(shift, follows, _weights[tag], before), bits);
        _weights[tag] = before = bits;
    }
}
