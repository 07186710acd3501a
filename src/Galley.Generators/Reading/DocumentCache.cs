using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using Galley.Reading;
using Galley.Reading.Documents;
using Galley.Reading.Markdown;
using Galley.Reading.Problems;
using Galley.Reading.Text;

using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Reading;

/// <summary>Reads each text once: the generator and every analyzer share the result.</summary>
internal static class DocumentCache
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Entries = new();

    /// <summary>The document that a text is.</summary>
    /// <param name="text">The text; the key under which the result is kept for as long as the host keeps the text.</param>
    /// <param name="path">The file's path relative to the project.</param>
    /// <param name="options">How Markdown is read.</param>
    public static Document Read(SourceText text, string path, MarkdownOptions options)
    {
        var entry = Entries.GetOrCreateValue(text);
        lock (entry)
        {
            // A host may keep the text of a file that was renamed, and the project may change its mind about Markdown.
            if (entry.Document is null || entry.Document.Source.Path != path || entry.Options != options)
            {
                (entry.Options, entry.Document) = (options, ReadSafely(text, path, options));
            }

            return entry.Document;
        }
    }

    // A fault of ours must not take the other articles down with it, nor the whole generator (CS8785).
    private static Document ReadSafely(SourceText text, string path, MarkdownOptions options)
    {
        var source = new DocumentSource(path, "");
        try
        {
            source = SourceTextDecoder.Decode(text, path);
            return DocumentReader.Read(source, options);
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

    private sealed class Entry
    {
        public Document? Document { get; set; }

        public MarkdownOptions? Options { get; set; }
    }
}
