namespace Galley.Reading.Wire;

/// <summary>The lines at the end of a document that credit people.</summary>
/// <param name="CreditLine">The lines of the credit line.</param>
/// <param name="ContributionLine">The lines of the contribution line.</param>
internal readonly record struct Tail(LineRange CreditLine, LineRange ContributionLine)
{
    /// <summary>Whether a line belongs to one of them.</summary>
    public bool Contains(int line) => CreditLine.Contains(line) || ContributionLine.Contains(line);
}
