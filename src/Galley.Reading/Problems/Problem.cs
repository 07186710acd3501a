using System.Collections.Immutable;

namespace Galley.Reading.Problems;

/// <summary>Something that is wrong with a file.</summary>
/// <param name="Rule">Which rule it breaks.</param>
/// <param name="Span">Where in the file, in UTF-16 code units of the text as read.</param>
/// <param name="Arguments">What fills the places of <see cref="Problems.Rule.Message"/>.</param>
public sealed record Problem(Rule Rule, SourceSpan Span, ImmutableArray<string> Arguments)
{
    /// <summary>Makes a problem.</summary>
    public static Problem Of(Rule rule, SourceSpan span, params string[] arguments) =>
        new(rule, span, ImmutableArray.Create(arguments));

    /// <summary>How grave it is here, if the project's own code says otherwise than the rule.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What was certainly meant, if a word is misspelt and one other alone is near.</summary>
    public Suggestion? Suggestion { get; init; }

    /// <summary>The rule's message with its places filled.</summary>
    public string Message =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.Message, Arguments.Cast<object>().ToArray());

    /// <inheritdoc/>
    public override string ToString() => $"{Span} {Rule.Id}: {Message}";
}
