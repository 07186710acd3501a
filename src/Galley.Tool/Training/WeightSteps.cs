using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Rounds the weights of a row to what four bits and the step of the row can say.</summary>
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

        var step = RowReader.Steps[^1];
        for (var i = RowReader.Steps.Length - 1; i >= 0 && largest < (RowReader.Largest + 0.5f) * RowReader.Steps[i]; i--)
        {
            step = RowReader.Steps[i];
        }

        var any = false;
        for (var i = 0; i < weights.Length; i++)
        {
            var times = Math.Clamp((int)Math.Floor((weights[i] / step) + 0.5f), -RowReader.Largest, RowReader.Largest);
            rounded[i] = (sbyte)(times * step);
            any |= times != 0;
        }

        return any;
    }

    /// <summary>The number of the first step that says all rounded weights of a row.</summary>
    public static int StepOf(ReadOnlySpan<sbyte> rounded)
    {
        for (var i = 0; i < RowReader.Steps.Length; i++)
        {
            if (Fits(rounded, RowReader.Steps[i]))
            {
                return i;
            }
        }

        throw new InvalidOperationException("The weights of a row are not rounded.");
    }

    private static bool Fits(ReadOnlySpan<sbyte> rounded, int step)
    {
        foreach (var weight in rounded)
        {
            if (weight % step != 0 || Math.Abs(weight / step) > RowReader.Largest)
            {
                return false;
            }
        }

        return true;
    }
}
