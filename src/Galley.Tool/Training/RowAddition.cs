using System.Numerics;
using System.Runtime.InteropServices;

namespace Galley.Tool.Training;

/// <summary>Sums and updates of whole rows. Each number has its own lane, so the width of the machine's vectors changes no result.</summary>
internal static class RowAddition
{
    /// <summary>Adds up rows.</summary>
    public static void Sum(float[] weights, int[] rows, Span<float> sums, float scale)
    {
        sums.Clear();
        var to = MemoryMarshal.Cast<float, Vector<float>>(sums);
        foreach (var row in rows)
        {
            var from = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(row * PassTrainer.Width, PassTrainer.Width));
            for (var i = 0; i < to.Length; i++)
            {
                to[i] += from[i];
            }
        }

        for (var i = 0; i < to.Length; i++)
        {
            to[i] *= scale;
        }
    }

    /// <summary>Moves rows along a gradient, each weight by a rate that falls with the gradients it has seen.</summary>
    public static void Update(float[] weights, float[] squares, int[] rows, float[] gradient, float rate)
    {
        var step = MemoryMarshal.Cast<float, Vector<float>>(gradient.AsSpan());
        foreach (var row in rows)
        {
            var at = row * PassTrainer.Width;
            var weight = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(at, PassTrainer.Width));
            var square = MemoryMarshal.Cast<float, Vector<float>>(squares.AsSpan(at, PassTrainer.Width));
            for (var i = 0; i * Vector<float>.Count < Galley.Reading.Names.Tagging.TagSet.Count; i++)
            {
                square[i] += step[i] * step[i];
                weight[i] += step[i] * rate / Vector.SquareRoot(square[i]);
            }
        }
    }
}
