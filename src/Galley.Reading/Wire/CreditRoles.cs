using Galley.Reading.Problems;

namespace Galley.Reading.Wire;

/// <summary>The roles of a credit line and the words for them.</summary>
internal static class CreditRoles
{
    // The first words for a role are the ones to suggest.
    private static readonly (string Words, CreditRole Role)[] Table =
    [
        ("Reporting", CreditRole.Reporting),
        ("Additional reporting", CreditRole.AdditionalReporting),
        ("Writing", CreditRole.Writing),
        ("Editing", CreditRole.Editing),
        ("Translating", CreditRole.Translating),
        ("Translation", CreditRole.Translating),
        ("Compiled", CreditRole.Compiling),
        ("Compiling", CreditRole.Compiling),
        ("Compilation", CreditRole.Compiling),
        ("Photography", CreditRole.Photography),
        ("Photos", CreditRole.Photography),
        ("Photo", CreditRole.Photography),
        ("Photographs", CreditRole.Photography),
        ("Pictures", CreditRole.Photography),
        ("Images", CreditRole.Photography),
        ("Graphics", CreditRole.Graphics),
        ("Graphic", CreditRole.Graphics),
        ("Video", CreditRole.Video),
        ("Videos", CreditRole.Video),
        ("Research", CreditRole.Research),
        ("Production", CreditRole.Production),
        ("Produced", CreditRole.Production),
        ("Reported", CreditRole.Reporting),
        ("Written", CreditRole.Writing),
        ("Edited", CreditRole.Editing),
        ("Translated", CreditRole.Translating),
        ("Photographed", CreditRole.Photography),
        ("Researched", CreditRole.Research),
        ("Further reporting", CreditRole.AdditionalReporting),
        ("Extra reporting", CreditRole.AdditionalReporting),
        ("Additional writing", CreditRole.Writing),
        ("Additional editing", CreditRole.Editing),
        ("Additional research", CreditRole.Research),
        ("Additional photography", CreditRole.Photography),
        ("Additional video", CreditRole.Video),
        ("Copy editing", CreditRole.Editing),
        ("Copyediting", CreditRole.Editing),
        ("Desk editing", CreditRole.Editing),
        ("Story editing", CreditRole.Editing),
        ("Photo editing", CreditRole.Editing),
        ("Video editing", CreditRole.Editing),
        ("Video production", CreditRole.Production),
        ("Initial reporting", CreditRole.Reporting),
        ("Data reporting", CreditRole.Reporting),
        ("Interview", CreditRole.Reporting),
        ("Interviews", CreditRole.Reporting),
        ("Story", CreditRole.Writing),
        ("Text", CreditRole.Writing),
        ("Graphics editing", CreditRole.Editing),
        ("Photo edited", CreditRole.Editing),
        ("Copy edited", CreditRole.Editing),
        ("Illustration", CreditRole.Graphics),
        ("Illustrations", CreditRole.Graphics),
        ("Illustrated", CreditRole.Graphics),
        ("Design", CreditRole.Graphics),
        ("Art direction", CreditRole.Graphics),
        ("Data", CreditRole.Research),
        ("Data analysis", CreditRole.Research),
        ("Polling", CreditRole.Research),
        ("Fact check", CreditRole.Research),
        ("Fact checking", CreditRole.Research),
        ("Fact-checking", CreditRole.Research),
    ];

    private static readonly Dictionary<string, CreditRole> ByWords = Table.ToDictionary(e => e.Words, e => e.Role, StringComparer.OrdinalIgnoreCase);

    /// <summary>The most words that state one role.</summary>
    public const int MostWords = 2;

    /// <summary>The role that some words state, or <see cref="CreditRole.Unknown"/>.</summary>
    public static CreditRole Find(string words)
    {
        if (ByWords.TryGetValue(words, out var role))
        {
            return role;
        }

        // "Reporting from Seoul", "Translated from Japanese", "Edited for clarity"
        foreach (var addition in Additions)
        {
            var at = words.IndexOf(addition, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && ByWords.TryGetValue(words.Substring(0, at), out role))
            {
                return role;
            }
        }

        return CreditRole.Unknown;
    }

    private static readonly string[] Additions = [" from ", " in ", " for "];

    /// <summary>The words that were probably meant, or <see langword="null"/>.</summary>
    public static Guess? Nearest(string words) => DidYouMean.Find(words, Table.Select(entry => entry.Words));
}
