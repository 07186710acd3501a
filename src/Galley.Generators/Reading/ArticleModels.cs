using System.Runtime.CompilerServices;

using Galley.Compiling.Model;
using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;

using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Reading;

/// <summary>Turns the compiler's texts into models.</summary>
internal static class ArticleModels
{
    private static readonly ConditionalWeakTable<Document, Problem> Faults = new();

    /// <summary>The model of an article. A fault of ours gives a bare article, and a problem for the analyzers to report.</summary>
    public static ArticleModel Build(SourceText text, ArticleFile file, EntityRegistry registry)
    {
        var document = DocumentCache.Read(text, file.Item.Path, file.Markdown);
        try
        {
            var annotations = AnnotationCache.Annotate(document, file, registry, out var fault);
            return ArticleModelBuilder.Build(fault is null ? document : WithoutNames(document), annotations, file.Item, file.Entities);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Faults.GetValue(document, _ => DocumentCache.Fault(exception));
            return ArticleModelBuilder.BuildBare(file.Item, file.Entities);
        }
    }

    /// <summary>Whether an article is a draft that the project leaves out.</summary>
    public static bool IsLeftOut(SourceText text, ArticleFile file) =>
        file.ExcludesDrafts && DocumentCache.Read(text, file.Item.Path, file.Markdown).FrontMatter is { IsDraft: true };

    /// <summary>The problem that building the model of a document met, if it met one.</summary>
    public static Problem? FaultOf(Document document) => Faults.TryGetValue(document, out var fault) ? fault : null;

    // Every name in a table refers to an entity. Where annotation failed there are none; GAL1006 stops the build, but the
    // article still gets its member.
    private static Document WithoutNames(Document document) =>
        document with { Caption = null, Byline = null, Dateline = null, CreditLine = null, ContributionLine = null };
}
