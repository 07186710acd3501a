using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Time;

/// <summary>The time expressions of a text.</summary>
/// <param name="Mentions">The expressions, ordered by position; none overlaps another.</param>
/// <param name="Problems">What is wrong with them, ordered by position.</param>
public sealed record TimeFindings(ImmutableArray<TimeMention> Mentions, ImmutableArray<Problem> Problems);
