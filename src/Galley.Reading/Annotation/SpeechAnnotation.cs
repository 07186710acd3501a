using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Speech;

using Prose = Galley.Reading.Documents.Prose;

namespace Galley.Reading.Annotation;

/// <summary>Finds the quotations and statements of a document, and tells their places in the file.</summary>
internal static class SpeechAnnotation
{
    public static Annotations AddTo(Annotations names, Document document, Story story, List<Problem> problems)
    {
        var found = QuotationFinder.Find(story.Text, story.Stretches, Speakers(names, document.Prose));
        var prose = document.Prose;
        problems.AddRange(Fewer(found.Problems, story.Stretches).Select(problem => problem with { Span = prose.ToSource(problem.Span) }));
        return prose.IsSource
            ? names with { Quotations = found.Quotations, Statements = found.Statements }
            : names with
            {
                Quotations = found.Quotations.Select(quotation => ToSource(quotation, prose)).ToImmutableArray(),
                Statements = found.Statements.Select(statement => ToSource(statement, prose)).ToImmutableArray(),
            };
    }

    private static List<SpeakerName> Speakers(Annotations names, Prose prose)
    {
        var speakers = new List<SpeakerName>(names.Mentions.Length);
        foreach (var mention in names.Mentions)
        {
            // "Vietnamese" is no speaker, and neither is a war.
            if (mention.Form != MentionForm.Demonym && names.EntityOf(mention) is { } entity && entity.Kind != EntityKind.Event)
            {
                speakers.Add(new SpeakerName(
                    prose.ToProse(mention.Span), entity.Id, entity.Name, entity.Kind == EntityKind.Person, SpeakerGender.Unknown));
            }
        }

        return speakers;
    }

    // An interview without attributions is one problem a paragraph.
    private static IEnumerable<Problem> Fewer(ImmutableArray<Problem> problems, IReadOnlyList<SpeechStretch> stretches)
    {
        var next = 0;
        var reported = -1;
        foreach (var problem in problems)
        {
            while (next < stretches.Count && stretches[next].Span.End <= problem.Span.Start)
            {
                next++;
            }

            if (problem.Rule != Rules.QuotationWithoutSpeaker || reported != next)
            {
                yield return problem;
            }

            reported = problem.Rule == Rules.QuotationWithoutSpeaker ? next : reported;
        }
    }

    private static FoundQuotation ToSource(FoundQuotation quotation, Prose prose) => quotation with
    {
        Span = prose.ToSource(quotation.Span),
        TextSpan = prose.ToSource(quotation.TextSpan),
        CueSpan = ToSource(quotation.CueSpan, prose),
        SpeakerSpan = ToSource(quotation.SpeakerSpan, prose),
    };

    private static FoundStatement ToSource(FoundStatement statement, Prose prose) => statement with
    {
        Span = prose.ToSource(statement.Span),
        CueSpan = prose.ToSource(statement.CueSpan),
        SpeakerSpan = ToSource(statement.SpeakerSpan, prose),
    };

    private static SourceSpan? ToSource(SourceSpan? span, Prose prose) => span is { } place ? prose.ToSource(place) : null;
}
