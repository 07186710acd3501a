using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Reading.Annotation;

/// <summary>Brings together what is wrong with a document.</summary>
public static class DocumentProblems
{
    /// <summary>
    /// What the reader and the annotators report. Two marks of different kinds have no partners of their own kind; where the
    /// annotators say that one closes the other, that is one problem and not three.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="annotations">What was found in it.</param>
    public static IEnumerable<Problem> Of(Document document, Annotations annotations)
    {
        var marks = MixedMarks(annotations);
        return document.Problems
            .Where(problem => problem.Rule != Rules.UnbalancedQuotationMark || !marks.Contains(problem.Span.Start))
            .Concat(annotations.Problems);
    }

    private static HashSet<int> MixedMarks(Annotations annotations)
    {
        var marks = new HashSet<int>();
        foreach (var problem in annotations.Problems)
        {
            if (problem.Rule == Rules.MixedQuotationMarks)
            {
                marks.Add(problem.Span.Start);
                marks.UnionWith(annotations.Quotations
                    .Where(quotation => quotation.Span.End == problem.Span.End)
                    .Select(quotation => quotation.Span.Start));
            }
        }

        return marks;
    }
}
