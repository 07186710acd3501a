namespace Galley.Reading.Time.Values;

/// <summary>How many units.</summary>
/// <param name="Hundredths">A hundred times the number: halves and decimals are exact.</param>
/// <param name="IsVague">Whether the number is not stated, as in <c>several</c>.</param>
internal readonly record struct Quantity(long Hundredths, bool IsVague = false)
{
    public static readonly Quantity Unknown = new(0, true);

    public static Quantity Of(long whole) => new(whole * 100);

    public bool IsWhole => !IsVague && Hundredths % 100 == 0;

    public long Whole => Hundredths / 100;

    public bool HasHalf => !IsVague && Hundredths % 100 == 50;
}
