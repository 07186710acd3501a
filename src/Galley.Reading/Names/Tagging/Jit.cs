using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>What the just-in-time compiler is asked for.</summary>
internal static class Jit
{
    /// <summary>
    /// Full optimisation from the first call on, for loops that run once in a process and long. .NET calls it AggressiveOptimization, .NET Standard
    /// 2.0 has no name for it, and a runtime that does not know it ignores it.
    /// </summary>
    public const MethodImplOptions AtOnce = (MethodImplOptions)512;
}
