namespace Galley.Benchmarks.Measuring;

/// <summary>What a command took, with all processes that it started.</summary>
/// <param name="Wall">From its start to its end.</param>
/// <param name="Processor">User and system time of all processes, or <see langword="null"/> where the system does not tell.</param>
/// <param name="TreePeak">The largest sum of resident memory of all its processes at one moment, in bytes; sampled, 0 if unknown.</param>
/// <param name="ProcessPeak">The peak resident memory of its largest process, in bytes; 0 if unknown.</param>
/// <param name="Failure">Why it did not succeed, or <see langword="null"/>.</param>
/// <param name="Output">What it printed.</param>
internal sealed record Measurement(TimeSpan Wall, TimeSpan? Processor, long TreePeak, long ProcessPeak, string? Failure, string Output);
