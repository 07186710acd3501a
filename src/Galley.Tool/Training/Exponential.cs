namespace Galley.Tool.Training;

/// <summary>The exponential function out of additions and multiplications, so that training gives the same bytes on every machine.</summary>
internal static class Exponential
{
    private const double InverseLn2 = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;

    /// <summary>e to the power of a number that is at most 80, to about 12 digits.</summary>
    public static double Of(double x)
    {
        if (x < -80)
        {
            return 0;
        }

        var k = (int)Math.Floor((x * InverseLn2) + 0.5);
        var r = x - (k * Ln2);
        var sum = 1 + (r * (1 + (r / 2 * (1 + (r / 3 * (1 + (r / 4 * (1 + (r / 5 * (1 + (r / 6 * (1 + (r / 7 * (1 + (r / 8 * (1 + (r / 9)))))))))))))))));
        return sum * BitConverter.Int64BitsToDouble((long)(k + 1023) << 52);
    }
}
