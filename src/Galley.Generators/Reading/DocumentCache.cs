using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using Galley.Reading.Documents;
using Galley.Reading.Problems;
using Galley.Reading.Text;
using Galley.Reading;

using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Reading;

/// <summary>Reads each text once: the generator and every analyzer share the result.</summary>
internal static class DocumentCache
{
    private static readonly ConditionalWeakTable<SourceText, Document> Documents = new();

    /// <summary>The document that a text is.</summary>
    /// <param name="text">The text; the key under which the result is kept for as long as the host keeps the text.</param>
    /// <param name="path">The file's path relative to the project.</param>
    public static Document Read(SourceText text, string path)
    {
        if (Documents.TryGetValue(text, out var known) && known.Source.Path == path)
        {
            return known;
        }

        var document = ReadSafely(text, path);
        return known is null ? Documents.GetValue(text, _ => document) : document;
    }

    // A fault of ours must not take the other articles down with it, nor the whole generator (CS8785).
    private static Document ReadSafely(SourceText text, string path)
    {
        var source = new DocumentSource(path, "");
        try
        {
            source = SourceTextDecoder.Decode(text, path);
            return DocumentReader.Read(source);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Document(
                source, null, null, null, null, null, null, null, ImmutableArray<BlockNode>.Empty, null, null,
                ImmutableArray.Create(Fault(exception)));
        }
    }

    /// <summary>The problem that an exception of ours is.</summary>
    public static Problem Fault(Exception exception) =>
        Problem.Of(Rules.ReaderFault, default, exception.GetType().Name + ": " + exception.Message.TrimEnd('.'));
}
