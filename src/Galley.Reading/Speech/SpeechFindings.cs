using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Speech;

/// <summary>What an article's speakers say.</summary>
/// <param name="Quotations">The quotations, ordered by their start, an outer one before those within it.</param>
/// <param name="Statements">The indirect speech, ordered by the reported clause.</param>
/// <param name="Problems">What is wrong with the quotations, ordered by position.</param>
public sealed record SpeechFindings(
    ImmutableArray<FoundQuotation> Quotations,
    ImmutableArray<FoundStatement> Statements,
    ImmutableArray<Problem> Problems);
