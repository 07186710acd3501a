using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Reading.Annotation;

/// <summary>Finds all that an article names, quotes and dates.</summary>
public static class DocumentAnnotator
{
    /// <summary>Annotates a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="registry">The declared entities.</param>
    /// <param name="context">What the project says of the article.</param>
    /// <param name="mode">Where entities come from.</param>
    public static Annotations Annotate(
        Document document, EntityRegistry registry, AnnotationContext context, EntityMode mode = EntityMode.Detected) =>
        Complete(document, Annotator.Annotate(document, registry, mode), context);

    /// <summary>Adds quotations, statements and dates to the names of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="names">Its names.</param>
    /// <param name="context">What the project says of the article.</param>
    public static Annotations Complete(Document document, Annotations names, AnnotationContext context)
    {
        if (!context.FindsQuotations && !context.FindsDates)
        {
            return names;
        }

        var story = Story.Of(document);
        var problems = new List<Problem>(names.Problems);
        if (context.FindsQuotations)
        {
            names = SpeechAnnotation.AddTo(names, document, story, problems);
        }

        if (context.FindsDates)
        {
            names = TimeAnnotation.AddTo(names, document, story, context.Published, problems);
        }

        problems.Sort(static (a, b) => a.Span.CompareTo(b.Span) is var order and not 0 ? order : string.CompareOrdinal(a.Rule.Id, b.Rule.Id));
        return names with { Problems = problems.ToImmutableArray() };
    }
}
