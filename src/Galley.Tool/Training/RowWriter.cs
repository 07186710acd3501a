using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Writes the weights of both passes, as <see cref="RowReader"/> reads them.</summary>
internal sealed class RowWriter
{
    private readonly List<ushort> _distances = [];
    private readonly List<byte> _heads = [];
    private readonly HalfBytes _masks = new();
    private readonly HalfBytes _weights = new();

    private RowWriter(QuantizedPass first, QuantizedPass second)
    {
        var before = 0u;
        for (int i = 0, j = 0; i < first.Keys.Length || j < second.Keys.Length;)
        {
            var isFirst = j == second.Keys.Length || (i < first.Keys.Length && first.Keys[i] <= second.Keys[j]);
            var isSecond = i == first.Keys.Length || (j < second.Keys.Length && second.Keys[j] <= first.Keys[i]);
            var key = isFirst ? first.Keys[i] : second.Keys[j];
            Distance(key - before);
            Row(isFirst ? first.RowOf(i++) : []);
            Row(isSecond ? second.RowOf(j++) : []);
            before = key;
        }
    }

    /// <summary>Writes the weights of both passes.</summary>
    public static void Write(BinaryWriter output, QuantizedPass first, QuantizedPass second)
    {
        var rows = new RowWriter(first, second);
        output.Write(rows._heads.Count / 2);
        output.Write(rows._distances.Count);
        rows._distances.ForEach(output.Write);
        output.Write(rows._heads.ToArray());
        rows._masks.Write(output, 0);
        rows._weights.Write(output, RowReader.Padding);
    }

    /// <summary>The rows that would be read.</summary>
    public static RowTable Read(QuantizedPass first, QuantizedPass second)
    {
        var stream = new MemoryStream();
        Write(new BinaryWriter(stream), first, second);
        stream.Position = 0;
        return RowReader.Read(new ModelBytes(stream));
    }

    private void Distance(uint distance)
    {
        for (; distance >= RowReader.Far; distance -= RowReader.Far)
        {
            _distances.Add(RowReader.Far);
        }

        _distances.Add((ushort)distance);
    }

    private void Row(ReadOnlySpan<sbyte> weights)
    {
        if (weights.IsEmpty)
        {
            _heads.Add(0);
            return;
        }

        var step = WeightSteps.StepOf(weights);
        var head = step << 5;
        if (weights[0] != 0)
        {
            head |= 1;
            _weights.Add(weights[0] / RowReader.Steps[step]);
        }

        for (var label = 0; label < TagSet.Labels; label++)
        {
            var tags = 0;
            for (var place = 0; place < 4; place++)
            {
                var weight = weights[1 + (4 * label) + place];
                if (weight != 0)
                {
                    tags |= 1 << place;
                    _weights.Add(weight / RowReader.Steps[step]);
                }
            }

            if (tags != 0)
            {
                head |= 2 << label;
                _masks.Add(tags);
            }
        }

        _heads.Add((byte)head);
    }
}
