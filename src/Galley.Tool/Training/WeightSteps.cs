using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Rounds the weights of a row to what four bits can say, shifted as far as the row's largest needs it.</summary>
internal static class WeightSteps
{
    /// <summary>Rounds weights.</summary>
    /// <param name="weights">The weights, in parts of one.</param>
    /// <param name="rounded">Takes them.</param>
    /// <returns>Whether any is left.</returns>
    public static bool Round(ReadOnlySpan<float> weights, Span<sbyte> rounded)
    {
        var largest = 0f;
        foreach (var weight in weights)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        var shift = 0;
        while (shift < RowTable.MostShift && largest >= (RowTable.Largest + 0.5f) * (1 << shift))
        {
            shift++;
        }

        var any = false;
        for (var i = 0; i < weights.Length; i++)
        {
            var times = Math.Clamp((int)Math.Floor((weights[i] / (1 << shift)) + 0.5f), -RowTable.Largest, RowTable.Largest);
            rounded[i] = (sbyte)(times << shift);
            any |= times != 0;
        }

        return any;
    }

    /// <summary>How far all rounded weights of a row have to be shifted.</summary>
    public static int ShiftOf(ReadOnlySpan<sbyte> rounded)
    {
        var shift = 0;
        while (shift <= RowTable.MostShift && !Fits(rounded, 1 << shift))
        {
            shift++;
        }

        return shift <= RowTable.MostShift ? shift : throw new InvalidOperationException("The weights of a row are not rounded.");
    }

    private static bool Fits(ReadOnlySpan<sbyte> rounded, int step)
    {
        foreach (var weight in rounded)
        {
            if (weight % step != 0 || Math.Abs(weight / step) > RowTable.Largest)
            {
                return false;
            }
        }

        return true;
    }
}
