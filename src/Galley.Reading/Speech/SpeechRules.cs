using Galley.Reading.Problems;

namespace Galley.Reading.Speech;

/// <summary>What can be wrong with quotations, beside marks without a partner (<see cref="Rules.UnbalancedQuotationMark"/>).</summary>
public static class SpeechRules
{
    /// <summary>GAL5010: quotation without a speaker. The argument is the quotation's beginning.</summary>
    public static readonly Rule QuotationWithoutSpeaker = new(
        "GAL5010",
        Severity.Info,
        "Quotation without a speaker",
        "Nothing says whose words “{0}” are. Add an attribution such as “…, she said” to the sentence.");

    /// <summary>GAL5011: mixed quotation marks. The arguments are the mark, the one that opens, and the one that would fit.</summary>
    public static readonly Rule MixedQuotationMarks = new(
        "GAL5011",
        Severity.Warning,
        "Mixed quotation marks",
        "The mark {0} closes a quotation that {1} opens. Write {2}.");
}
