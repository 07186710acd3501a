using System.Collections.Immutable;

namespace Galley.Reading.Problems.Fixes;

/// <summary>
/// Finds the fix of a problem. There is one only where a careful editor would have no question: where two changes are
/// thinkable, there is none.
/// </summary>
public static class ProblemFixes
{
    /// <summary>The rules whose problems may have a fix, ordered by id.</summary>
    public static ImmutableArray<Rule> Fixable { get; } = ImmutableArray.Create(
        Rules.UnknownCreditRole,
        Rules.UnknownKey,
        Rules.WrongValueType,
        Rules.UnknownEnumValue,
        Rules.UnknownArticle,
        Rules.UnknownHeading,
        Rules.MissingFile,
        Rules.UnknownEntry,
        Rules.UnknownEntity,
        Rules.UnbalancedQuotationMark,
        Rules.InvalidRegistryEntry,
        Rules.MixedQuotationMarks,
        Rules.WeekdayMismatch);

    /// <summary>The fix of a problem.</summary>
    /// <param name="text">The text of the file that has the problem.</param>
    /// <param name="problem">The problem, as found in this text.</param>
    /// <returns>The fix, or <see langword="null"/> if none is certain.</returns>
    public static ProblemFix? Of(string text, Problem problem)
    {
        if (problem.Span.End > text.Length)
        {
            return null;
        }

        return problem.Rule.Id switch
        {
            RuleText.MixedQuotationMarks.Id => MixedMarkFix.Of(text, problem),
            RuleText.UnbalancedQuotationMark.Id => MissingMarkFix.Of(text, problem),
            RuleText.WeekdayMismatch.Id => WeekdayFix.Of(text, problem),
            _ => SuggestionFix.Of(text, problem),
        };
    }
}
