using Galley.Reading.Names.Tagging;
using Galley.Tool.Training;

namespace Galley.Tool.Tests.Training;

public sealed class ModelFormatTests
{
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
        var weights = new sbyte[4 * TagSet.Count];
        Array.Fill(weights, (sbyte)3);
        uint[] keys = [65_534, 131_069, 196_605, uint.MaxValue];
        var pass = new QuantizedPass(keys, weights, new int[TagSet.Count * TagSet.Count]);
        var table = RowWriter.Read(pass, pass);
        Assert.All(keys, key => Assert.Equal(Weights(pass, key), Weights(table, key, 1)));
    }

    [Fact]
    public void WrittenTable_IsReadAsItWas()
    {
        (uint Key, uint Value)[] entries = [(0, 7), (3, 1u << 31), (65_536, 7), (65_539, 2), (uint.MaxValue, 9)];
        var table = KeyTableWriter.Read(entries);
        Assert.All(entries, entry => Assert.Equal(entry.Value, table[entry.Key]));
        Assert.All(new uint[] { 1, 65_537, 131_072, uint.MaxValue - 1 }, key => Assert.Equal(0u, table[key]));
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
        var step = RowReader.Steps[WeightSteps.StepOf(rounded)];
        Assert.Equal(0, rounded[0] % step);
        Assert.InRange(Math.Abs(rounded[0] - Math.Min(largest, 126)), 0, step / 2.0);
        Assert.Equal(-rounded[0], rounded[1]);
    }

    private static QuantizedPass Pass(RandomSource random, int count)
    {
        var keys = new SortedSet<uint>();
        while (keys.Count < count)
        {
            keys.Add((uint)random.Next(int.MaxValue));
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
