using System.Collections.Immutable;
using System.Globalization;

using Galley.Reading;
using Galley.Reading.Problems.Fixes;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Analyzers;

/// <summary>
/// A fix within the properties of a diagnostic. Its place is told from the start of the diagnostic, which editors move along
/// while the file is typed in, and with the text that is expected there.
/// </summary>
internal static class FixProperties
{
    private const string Title = "galley.fix.title";
    private const string Offset = "galley.fix.offset";
    private const string Old = "galley.fix.old";
    private const string New = "galley.fix.new";

    /// <summary>The ids of the rules that have fixes.</summary>
    public static readonly ImmutableHashSet<string> Fixable =
        ProblemFixes.Fixable.Select(rule => rule.Id).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>The properties of a fix.</summary>
    /// <param name="fix">The fix.</param>
    /// <param name="start">Where the diagnostic starts.</param>
    /// <param name="old">The text that the fix replaces.</param>
    public static ImmutableDictionary<string, string?> Write(ProblemFix fix, int start, string old) => ImmutableDictionary<string, string?>.Empty
        .Add(Title, fix.Title)
        .Add(Offset, (fix.Edit.Span.Start - start).ToString(CultureInfo.InvariantCulture))
        .Add(Old, old)
        .Add(New, fix.Edit.Text);

    /// <summary>The fix of a diagnostic, or <see langword="null"/> if it has none or the file says something else by now.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="text">The file's text.</param>
    public static ProblemFix? Read(Diagnostic diagnostic, string text)
    {
        var properties = diagnostic.Properties;
        if (!properties.TryGetValue(Title, out var title) || title is null
            || !properties.TryGetValue(Old, out var old) || old is null
            || !properties.TryGetValue(New, out var replacement) || replacement is null
            || !properties.TryGetValue(Offset, out var offset)
            || !int.TryParse(offset, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var distance))
        {
            return null;
        }

        var start = diagnostic.Location.SourceSpan.Start + distance;
        return start >= 0 && start + old.Length <= text.Length && string.CompareOrdinal(text, start, old, 0, old.Length) == 0
            ? new ProblemFix(title, new TextEdit(new SourceSpan(start, old.Length), replacement))
            : null;
    }
}
