namespace Galley.Tool.Training;

/// <summary>The exponential function out of additions and multiplications, so that training gives the same bytes on every machine.</summary>
internal static class Exponential
{
    private const double InverseLn2 = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;

    // Multiplications take a fraction of the time of divisions.
    private const double Half = 1.0 / 2;
    private const double Third = 1.0 / 3;
    private const double Quarter = 1.0 / 4;
    private const double Fifth = 1.0 / 5;
    private const double Sixth = 1.0 / 6;
    private const double Seventh = 1.0 / 7;
    private const double Eighth = 1.0 / 8;
    private const double Ninth = 1.0 / 9;

    /// <summary>e to the power of a number that is at most 80, to about 12 digits.</summary>
    public static double Of(double x)
    {
        if (x < -80)
        {
            return 0;
        }

        var k = (int)Math.Floor((x * InverseLn2) + 0.5);
        var r = x - (k * Ln2);
        var sum = 1 + (r * (1 + (r * Half * (1 + (r * Third * (1 + (r * Quarter * (1 + (r * Fifth * (1 + (r * Sixth * (1 + (r * Seventh * (1 + (r * Eighth * (1 + (r * Ninth)))))))))))))))));
        return sum * BitConverter.Int64BitsToDouble((long)(k + 1023) << 52);
    }
}
