namespace Galley.Compiling.Tables;

/// <summary>A date as one number; 0 stands for what is not stated.</summary>
internal static class PackedDate
{
    public static int Of(int year, int month, int day) => (year * 512) + (month * 32) + day;
}
