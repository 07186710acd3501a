using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>Arrays that grow by doubling, so that work over any text stays linear and scratch is used again.</summary>
internal static class Growing
{
    /// <summary>Makes room for <paramref name="count"/> items and keeps those that are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Ensure<T>(ref T[] array, int count)
    {
        if (array.Length < count)
        {
            Grow(ref array, count);
        }
    }

    private static void Grow<T>(ref T[] array, int count)
    {
        var length = Math.Max(array.Length, 16);
        while (length < count)
        {
            length *= 2;
        }

        Array.Resize(ref array, length);
    }
}
