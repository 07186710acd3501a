using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Generators.Reading;

/// <summary>Annotates each document once for a registry: the generator and the analyzers share the result.</summary>
internal static class AnnotationCache
{
    private static readonly ConditionalWeakTable<Document, Entry> Entries = new();

    /// <summary>The annotations of a document.</summary>
    /// <param name="document">The document; the key under which the result is kept for as long as the document is.</param>
    /// <param name="registry">The registry; another one replaces the result.</param>
    /// <param name="mode">Where entities come from; another mode replaces the result too.</param>
    /// <param name="fault">The problem, if annotation failed; then the annotations are empty.</param>
    public static Annotations Annotate(Document document, EntityRegistry registry, EntityMode mode, out Problem? fault)
    {
        var entry = Entries.GetOrCreateValue(document);
        var known = entry.Result;
        if (known is null || !ReferenceEquals(known.Registry, registry) || known.Mode != mode)
        {
            entry.Result = known = AnnotateSafely(document, registry, mode);
        }

        fault = known.Fault;
        return known.Annotations;
    }

    // A fault of ours becomes a problem of that document alone.
    private static Result AnnotateSafely(Document document, EntityRegistry registry, EntityMode mode)
    {
        try
        {
            return new Result(registry, mode, Annotator.Annotate(document, registry, mode), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var nothing = new Annotations(ImmutableArray<EntityMention>.Empty, ImmutableArray<EntityRecord>.Empty);
            return new Result(registry, mode, nothing, DocumentCache.Fault(exception));
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

    private sealed record Result(EntityRegistry Registry, EntityMode Mode, Annotations Annotations, Problem? Fault);
}
