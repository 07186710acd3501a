using Galley.Reading.Annotation;
using Galley.Reading.Names;
using Galley.Reading.Problems.Fixes;
using Galley.Reading.Text;

namespace Galley.Reading.Tests.Problems;

/// <summary>An article with all its fixes applied.</summary>
/// <param name="Text">The text.</param>
/// <param name="Titles">What was done, with the id of the rule before it.</param>
internal sealed record FixedText(string Text, IReadOnlyList<string> Titles)
{
    public static FixedText Of(string text, string path = "seeds/a.txt", CalendarDate? published = null)
    {
        var document = DocumentReader.Read(new DocumentSource(path, text));
        var annotations = DocumentAnnotator.Annotate(document, EntityRegistry.Empty, new AnnotationContext(published));
        var fixes = DocumentProblems.Of(document, annotations)
            .OrderBy(problem => problem.Span.Start)
            .Select(problem => (problem.Rule.Id, Fix: ProblemFixes.Of(text, problem)))
            .Where(found => found.Fix is not null)
            .ToList();
        return new FixedText(
            TextEdit.Apply(text, fixes.Select(found => found.Fix!.Edit)),
            [.. fixes.Select(found => found.Id + " " + found.Fix!.Title)]);
    }

    /// <summary>The body of a story of newswire with its fixes applied.</summary>
    public static string OfBody(string body, string line = "\n") => Of("Senate passes budget" + line + line + body + line).Text
        is var text && text.StartsWith("Senate passes budget" + line + line, StringComparison.Ordinal)
            ? text[("Senate passes budget".Length + 2 * line.Length)..^line.Length]
            : "";
}
