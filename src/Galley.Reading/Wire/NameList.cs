using Galley.Reading.Documents;

namespace Galley.Reading.Wire;

/// <summary>What a list of names holds: <c>David Brunnstrom and Makini Brice in WASHINGTON, Joyce Lee in SEOUL</c>.</summary>
internal sealed class NameList
{
    /// <summary>The persons, in order.</summary>
    public List<ListedName> Persons { get; } = [];

    /// <summary>The first agency that stands in the list.</summary>
    public AgencyNode? Agency { get; set; }

    /// <summary>Whether the list names a newsroom or an agency, which is no person.</summary>
    public bool HasOthers { get; set; }

    /// <summary>What is wrong with the list.</summary>
    public List<(SourceSpan Span, string Sentence)> Faults { get; } = [];

    /// <summary>The token at which the list ends.</summary>
    public int End { get; set; }
}

/// <summary>A person in a list of names.</summary>
/// <param name="Person">The name.</param>
/// <param name="Bureau">Where the person reported from.</param>
/// <param name="End">The index after the bureau if it follows at once, else after the name.</param>
internal readonly record struct ListedName(NameNode Person, NameNode? Bureau, int End);
