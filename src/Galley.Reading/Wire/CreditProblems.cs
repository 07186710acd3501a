using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Wire;

/// <summary>Takes what is wrong with a credit line; a line that is broken throughout says enough with its first faults.</summary>
/// <param name="problems">The document's problems.</param>
internal sealed class CreditProblems(ImmutableArray<Problem>.Builder problems)
{
    private const int Limit = 100;

    private int _malformed;
    private int _unknown;

    /// <summary>Adds a fault in the line's form.</summary>
    public void AddMalformed(SourceSpan span, string sentence)
    {
        if (_malformed++ < Limit)
        {
            problems.Add(Problem.Of(Rules.MalformedCreditLine, span, sentence));
        }
    }

    /// <summary>Adds a role that is not known, with the one that was probably meant.</summary>
    public void AddUnknownRole(SourceSpan span, string written)
    {
        if (_unknown++ < Limit)
        {
            var nearest = CreditRoles.Nearest(written);
            problems.Add(Problem.Of(Rules.UnknownCreditRole, span, written, nearest?.Question ?? "") with
            {
                Suggestion = Suggestion.Of(written, nearest is { } guess ? guess with { Word = LikeWritten(written, guess.Word) } : null),
            });
        }
    }

    // After a semicolon many write "editing by".
    private static string LikeWritten(string written, string role) =>
        char.IsLower(written[0]) ? char.ToLowerInvariant(role[0]) + role.Substring(1) : role;
}
