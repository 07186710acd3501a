namespace Galley.CompilerServices;

/// <summary>Values that are made on first use, by whichever thread comes first, and then stay.</summary>
internal static class Once
{
    /// <summary>The value in a place, or null if none was published yet.</summary>
    internal static T? Read<T>(ref T? place)
        where T : class => Volatile.Read(ref place);

    /// <summary>Puts a value in a place, unless another thread was faster; gives the one that stays.</summary>
    internal static T Publish<T>(ref T? place, T value)
        where T : class => Interlocked.CompareExchange(ref place, value, null) ?? value;
}
