using Galley.CompilerServices;

namespace Galley;

/// <summary>
/// The line under an article that says who did what for it: <c>(Reporting by A in X; Editing by B)</c>, or
/// <c>C contributed to this report.</c>
/// </summary>
public sealed class CreditLine : ArticlePart
{
    internal CreditLine(Article article, TextSlice slice, PartList<Credit> credits, bool isContributionLine)
        : base(article, slice)
    {
        Credits = credits;
        IsContributionLine = isContributionLine;
    }

    /// <summary>Who is credited, in the order of the text.</summary>
    public PartList<Credit> Credits { get; }

    /// <summary>
    /// Whether this is a contribution line in the manner of the Associated Press; else it is a credit line in the manner
    /// of Reuters.
    /// </summary>
    public bool IsContributionLine { get; }
}
