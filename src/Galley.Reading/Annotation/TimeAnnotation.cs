using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Time;

namespace Galley.Reading.Annotation;

/// <summary>Finds the time expressions of a document, and tells their places in the file.</summary>
internal static class TimeAnnotation
{
    public static Annotations AddTo(Annotations names, Document document, Story story, CalendarDate? published, List<Problem> problems)
    {
        var prose = document.Prose;
        var stretches = new List<SourceSpan>(story.Stretches.Count);
        foreach (var stretch in story.Stretches)
        {
            stretches.Add(stretch.Span);
        }

        var found = TimeFinder.Find(story.Text, stretches, new TimeContext(published, DatelineDate(document)));
        var isUnanchored = false;
        foreach (var problem in found.Problems)
        {
            // One date in the front matter mends all of them.
            if (problem.Rule != Rules.RelativeDateWithoutAnchor || !isUnanchored)
            {
                problems.Add(problem with { Span = prose.ToSource(problem.Span) });
            }

            isUnanchored |= problem.Rule == Rules.RelativeDateWithoutAnchor;
        }

        return names with
        {
            Dates = prose.IsSource
                ? found.Mentions
                : found.Mentions.Select(mention => mention with { Span = prose.ToSource(mention.Span) }).ToImmutableArray(),
        };
    }

    private static PartialDate? DatelineDate(Document document) =>
        document.Dateline?.Date is { } date ? new PartialDate(date.Year, date.Month, date.Day) : null;
}
