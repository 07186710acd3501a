using System.Runtime.InteropServices;

namespace Galley.Benchmarks.Measuring;

/// <summary>
/// The processor time of all ended children and their descendants, as the kernel counts it. A process whose parent ended first would be
/// lost to it (compilers' helpers live like that), so this process adopts such orphans.
/// </summary>
internal static class ChildTimes
{
    private const int Children = -1;
    private const int SetChildSubreaper = 36;
    private const int DoNotWait = 1;

    /// <summary>Whether the system tells.</summary>
    public static bool IsKnown { get; } = OperatingSystem.IsLinux() && Environment.Is64BitProcess && prctl(SetChildSubreaper, 1, 0, 0, 0) == 0;

    /// <summary>The time until now.</summary>
    public static TimeSpan Read()
    {
        // struct rusage: seconds and microseconds in user mode, the same in the kernel, and fourteen more numbers.
        var usage = new long[18];
        return getrusage(Children, usage) == 0
            ? TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3])
            : TimeSpan.Zero;
    }

    /// <summary>Takes note of adopted processes that have ended. No process of <see cref="System.Diagnostics.Process"/> may be running.</summary>
    public static void ReapOrphans()
    {
        while (waitpid(-1, out _, DoNotWait) > 0)
        {
        }
    }

#pragma warning disable SYSLIB1054, CA5392, IDE1006 // Three calls of the C library by their own names.
    [DllImport("libc", SetLastError = true)]
    private static extern int getrusage(int who, [Out] long[] usage);

    [DllImport("libc", SetLastError = true)]
    private static extern int prctl(int option, nuint argument2, nuint argument3, nuint argument4, nuint argument5);

    [DllImport("libc", SetLastError = true)]
    private static extern int waitpid(int process, out int status, int options);
#pragma warning restore SYSLIB1054, CA5392, IDE1006
}
