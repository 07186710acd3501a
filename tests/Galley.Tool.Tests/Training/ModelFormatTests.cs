using Galley.Reading.Names.Tagging;
using Galley.Tool.Training;

namespace Galley.Tool.Tests.Training;

public sealed class ModelFormatTests
{
    private const uint LastKey = (1u << TextHash.KeyBits) - 1;

    [Fact]
    public void WrittenRows_AreReadAsTheyWere()
    {
        var random = new RandomSource(5);
        var first = Pass(random, 700);
        var second = Pass(random, 900);
        var table = RowWriter.Read(first, second);
        foreach (var key in first.Keys.Union(second.Keys))
        {
            Assert.Equal(Weights(first, key), Weights(table, key, 0));
            Assert.Equal(Weights(second, key), Weights(table, key, 1));
        }

        Assert.Equal(RowTable.Nothing, table.Find(first.Keys[^1] + 1));
    }

    [Fact]
    public void RowsFarApart_AreReadAsTheyWere()
    {
        var weights = new sbyte[5 * TagSet.Count];
        Array.Fill(weights, (sbyte)3);
        uint[] keys = [0x00FF_FFFE, 0x01FF_FFFF, 0x0200_0000, 0x0800_0000, LastKey];
        var pass = new QuantizedPass(keys, weights, new int[TagSet.Count * TagSet.Count]);
        var table = RowWriter.Read(pass, pass);
        Assert.All(keys, key => Assert.Equal(Weights(pass, key), Weights(table, key, 1)));
    }

    [Fact]
    public void WrittenTable_IsReadAsItWas()
    {
        (uint Key, uint Value)[] entries = [(0, 7), (3, 1u << 31), (4095, 5), (4096, 7), (65_539, 2), (LastKey, 9)];
        var table = KeyTableWriter.Read(entries);
        Assert.All(entries, entry => Assert.Equal(entry.Value, table[entry.Key]));
        Assert.All(new uint[] { 1, 4094, 4097, 65_537, 131_072, LastKey - 1 }, key => Assert.Equal(0u, table[key]));
    }

    [Fact]
    public void TableOfManyValues_IsReadAsItWas()
    {
        var entries = Enumerable.Range(1, 3000).Select(i => ((uint)i * 7, 1000u + (uint)(i % 700))).ToList();
        var table = KeyTableWriter.Read(entries);
        Assert.All(entries, entry => Assert.Equal(entry.Item2, table[entry.Item1]));
    }

    [Fact]
    public void WrittenSymbols_AreReadAsTheyWere()
    {
        var random = new RandomSource(3);
        var written = new List<(int Context, uint Value, int LowerBits)>();
        for (var i = 0; i < 5000; i++)
        {
            // One context knows a single symbol, one has one that nearly always stands, one has all.
            var value = random.Next(3) switch { 0 => (0, 9), 1 => (1, random.Next(500) == 0 ? random.Next(200) : 7), _ => (2, random.Next(256)) };
            var bits = random.Next(2) * random.Next(17);
            written.Add((value.Item1, ((uint)value.Item2 << bits) | ((uint)random.Next(1 << 16) & ((1u << bits) - 1)), bits));
        }

        var writer = new SymbolTableWriter(4, 11);
        var symbols = new SymbolWriter();
        written.ForEach(entry => symbols.Add(writer, entry.Context, entry.Value, entry.LowerBits));
        var table = Written(writer, 4, 11);
        var reader = new SymbolReader(Padded(symbols));
        foreach (var (context, value, bits) in written)
        {
            Assert.Equal(value, reader.Number(table, context, bits));
        }
    }

    [Fact]
    public void CodesThatWouldBeTooLong_AreShorter()
    {
        var writer = new SymbolTableWriter(1, 4);
        var symbols = new SymbolWriter();
        var written = Enumerable.Range(0, 12).SelectMany(symbol => Enumerable.Repeat(symbol, 1 << symbol)).ToList();
        written.ForEach(symbol => symbols.Add(writer, 0, symbol));
        var table = Written(writer, 1, 4);
        var reader = new SymbolReader(Padded(symbols));
        foreach (var symbol in written)
        {
            Assert.Equal(symbol, reader.Next(table.Codes, 0, 4));
        }
    }

    [Fact]
    public void WhatStandsOften_TakesLittleRoom()
    {
        var writer = new SymbolTableWriter(1, 11);
        var symbols = new SymbolWriter();
        for (var i = 0; i < 16_000; i++)
        {
            symbols.Add(writer, 0, i % 8 == 7 ? 2 : i % 4 == 3 ? 1 : 0);
        }

        // Six of eight have a code of one bit, the others two.
        Assert.Equal(16_000 * 10 / 8 / 8, symbols.Encode().Length);
    }

    [Fact]
    public void CodesThatDoNotFit_AreNotRead()
    {
        var stream = new MemoryStream([0, 0, 3, 0, 1, 1, 1]);
        Assert.Throws<InvalidDataException>(() => new SymbolTable(new ModelBytes(stream), 1, 8));
    }

    [Fact]
    public void CutModel_IsNotRead()
    {
        var stream = new MemoryStream();
        KeyTableWriter.Write(new BinaryWriter(stream), [(5, 6)]);
        var cut = new MemoryStream(stream.ToArray()[..^1]);
        Assert.Throws<InvalidDataException>(() => new KeyTable(new ModelBytes(cut)));
    }

    [Fact]
    public void WeakRows_AreRoundedToOne()
    {
        var rounded = new sbyte[3];
        Assert.True(WeightSteps.Round([-7.4f, 0.4f, 2.5f], rounded));
        Assert.Equal(new sbyte[] { -7, 0, 3 }, rounded);
        Assert.False(WeightSteps.Round([0.4f, -0.4f, 0], rounded));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(13.6)]
    [InlineData(40)]
    [InlineData(125)]
    [InlineData(5000)]
    public void StrongRows_AreRoundedToTheirStep(double largest)
    {
        var rounded = new sbyte[2];
        Assert.True(WeightSteps.Round([(float)largest, -(float)largest], rounded));
        var step = 1 << WeightSteps.ShiftOf(rounded);
        Assert.Equal(0, rounded[0] % step);
        Assert.InRange(Math.Abs(rounded[0] - Math.Min(largest, 112)), 0, step / 2.0);
        Assert.Equal(-rounded[0], rounded[1]);
    }

    private static byte[] Padded(SymbolWriter symbols) => [.. symbols.Encode(), .. new byte[SymbolReader.Padding]];

    private static SymbolTable Written(SymbolTableWriter writer, int contexts, int longest)
    {
        var stream = new MemoryStream();
        writer.Write(new BinaryWriter(stream));
        stream.Position = 0;
        return new SymbolTable(new ModelBytes(stream), contexts, longest);
    }

    private static QuantizedPass Pass(RandomSource random, int count)
    {
        var keys = new SortedSet<uint>();
        while (keys.Count < count)
        {
            keys.Add((uint)random.Next((int)LastKey + 1));
        }

        var weights = new sbyte[count * TagSet.Count];
        var learnt = new float[TagSet.Count];
        for (var row = 0; row < count; row++)
        {
            for (var tag = 0; tag < learnt.Length; tag++)
            {
                learnt[tag] = random.Next(3) == 0 ? (random.Next(2001) - 1000) * 0.001f * (random.Next(150) + 1) : 0;
            }

            learnt[random.Next(learnt.Length)] = 5;
            WeightSteps.Round(learnt, weights.AsSpan(row * TagSet.Count, TagSet.Count));
        }

        return new QuantizedPass([.. keys], weights, new int[TagSet.Count * TagSet.Count]);
    }

    private static int[] Weights(QuantizedPass pass, uint key)
    {
        var row = Array.BinarySearch(pass.Keys, key);
        return row < 0 ? new int[TagSet.Count] : [.. pass.RowOf(row).ToArray().Select(weight => (int)weight)];
    }

    private static int[] Weights(RowTable table, uint key, int pass)
    {
        var row = table.Find(key);
        var sum = new RowSum(table);
        sum.AddRow(row);
        var stored = new ulong[RowSum.Width];
        sum.Store(stored, 0);
        var lanes = default(LaneSum);
        lanes.Add(stored.AsSpan(pass * LaneSum.Width, LaneSum.Width));
        var weights = new int[TagSet.Count];
        lanes.Unpack(weights);
        return weights;
    }
}
