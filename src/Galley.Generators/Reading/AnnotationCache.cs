using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using Galley.Reading.Annotation;
using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Generators.Reading;

/// <summary>
/// Annotates each document once for a registry and what the project says of the article: the generator and the analyzers share
/// the result.
/// </summary>
internal static class AnnotationCache
{
    private static readonly ConditionalWeakTable<Document, Entry> Entries = new();

    /// <summary>The annotations of a document.</summary>
    /// <param name="document">The document; the key under which the result is kept for as long as the document is.</param>
    /// <param name="article">What the project says of it; something else replaces the result.</param>
    /// <param name="registry">The registry; another one replaces the result.</param>
    /// <param name="fault">The problem, if annotation failed; then the annotations are empty.</param>
    public static Annotations Annotate(Document document, ArticleFile article, EntityRegistry registry, out Problem? fault)
    {
        var context = StatedFacts.Context(document, article.Item.Published, article.Item.Language, article.FindsQuotations, article.FindsDates);
        var entry = Entries.GetOrCreateValue(document);
        var known = entry.Result;
        if (known is null || !ReferenceEquals(known.Registry, registry) || known.Mode != article.Entities.Mode || known.Context != context)
        {
            entry.Result = known = FindSaved(document, article, registry, context) ?? AnnotateSafely(document, registry, article.Entities.Mode, context);
        }

        fault = known.Fault;
        return known.Annotations;
    }

    private static Result? FindSaved(Document document, ArticleFile article, EntityRegistry registry, AnnotationContext context) =>
        article.Saved.Find(document.Source, article, registry) is { } saved
            ? new Result(registry, article.Entities.Mode, context, saved, null)
            : null;

    // A fault of ours becomes a problem of that document alone.
    private static Result AnnotateSafely(Document document, EntityRegistry registry, EntityMode mode, AnnotationContext context)
    {
        try
        {
            return new Result(registry, mode, context, DocumentAnnotator.Annotate(document, registry, context, mode), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var nothing = new Annotations(ImmutableArray<EntityMention>.Empty, ImmutableArray<EntityRecord>.Empty);
            return new Result(registry, mode, context, nothing, DocumentCache.Fault(exception));
        }
    }

    private sealed class Entry
    {
        private Result? _result;

        // Two threads may both annotate; they come to the same result, and one reference is written at a time.
        public Result? Result
        {
            get => Volatile.Read(ref _result);
            set => Volatile.Write(ref _result, value);
        }
    }

    private sealed record Result(EntityRegistry Registry, EntityMode Mode, AnnotationContext Context, Annotations Annotations, Problem? Fault);
}
