using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Compiling.Values;
using Galley.Reading;
using Galley.Reading.Annotation;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Storage;
using Galley.Reading.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Reading;

/// <summary>
/// One article as it is read: each step is taken when somebody first asks for its result, and once for the generator and all analyzers.
/// Where the build saved the digest, most articles are never read at all.
/// </summary>
internal sealed class ArticleReading
{
    // The host keeps a text for as long as the file does not change.
    private static readonly ConditionalWeakTable<SourceText, Slot> Slots = new();

    // Where the build has just read all texts, a reading needs none until something has to be looked up in it.
    private static readonly ConditionalWeakTable<AdditionalText, Slot> SlotsWithoutText = new();

    private readonly object _gate = new();
    private readonly AdditionalText _file;
    private readonly SourceText? _text;
    private readonly SavedAnnotations _saved;
    private readonly ArticleItem _item;
    private readonly ArticleSettings _settings;
    private readonly EntityRegistry _registry;
    private string? _fingerprint;
    private string? _annotationsKey;
    private Document? _document;
    private Annotations? _annotations;
    private ArticleDigest? _digest;
    private ArticleContent? _content;
    private ValueTree? _values;
    private Problem? _fault;

    private ArticleReading(SourceText? text, string? fingerprint, ArticleFile file, EntityRegistry registry)
    {
        (_text, _fingerprint) = (text, fingerprint);
        (_file, _item, _settings, _saved, _registry) = (file.File, file.Item, file.Settings, file.Saved, registry);
    }

    /// <summary>The document. A fault of ours gives an empty one, and <see cref="Fault"/>.</summary>
    public Document Document
    {
        get
        {
            lock (_gate)
            {
                return _document ??= ReadSafely();
            }
        }
    }

    /// <summary>What is known of the article; see <see cref="Compiling.Model.ArticleDigest"/>.</summary>
    public ArticleDigest Digest
    {
        get
        {
            lock (_gate)
            {
                return _digest ??= _saved.FindDigest(AnnotationsKey, _item, _registry, _settings) ?? Compile(
                    (document, annotations) => ArticleModelBuilder.Digest(document, annotations, _item, _settings.Entities));
            }
        }
    }

    /// <summary>The article's text and structure.</summary>
    public ArticleContent Content
    {
        get
        {
            lock (_gate)
            {
                return _content ??= Compile((document, annotations) => ArticleModelBuilder.Content(document, annotations, _item));
            }
        }
    }

    /// <summary>A fault of ours that was met so far; only this article suffers from it.</summary>
    public Problem? Fault
    {
        get
        {
            lock (_gate)
            {
                return _fault;
            }
        }
    }

    /// <summary>The key of the article's digest.</summary>
    public string DigestKey
    {
        get
        {
            lock (_gate)
            {
                return SavedAnnotations.KeysOf(_registry, _settings).OfDigest(AnnotationsKey, _item);
            }
        }
    }

    private string AnnotationsKey =>
        _annotationsKey ??= SavedAnnotations.KeysOf(_registry, _settings).OfAnnotations(_fingerprint ??= AnnotationKeys.FingerprintOf(_document?.Source ?? Decode()), _item);

    private Annotations Annotations => _annotations ??= AnnotateSafely();

    /// <summary>The reading of an article, or <see langword="null"/> if its file cannot be read.</summary>
    /// <param name="file">The article, and what the project says of it.</param>
    /// <param name="registry">The registry.</param>
    /// <param name="cancellation">Ends reading the file.</param>
    public static ArticleReading? Of(ArticleFile file, EntityRegistry registry, CancellationToken cancellation)
    {
        var fingerprint = file.Saved.FingerprintOf(file.Item.Path);
        var text = fingerprint is null ? file.File.GetText(cancellation) : null;
        if (fingerprint is null && text is null)
        {
            return null;
        }

        var slot = text is null ? SlotsWithoutText.GetOrCreateValue(file.File) : Slots.GetOrCreateValue(text);
        lock (slot)
        {
            // A host may keep the text of a file that was renamed, and the project may change its mind.
            if (slot.Reading is not { } known || known._item != file.Item || known._settings != file.Settings || !ReferenceEquals(known._registry, registry)
                || (fingerprint is not null && known._fingerprint != fingerprint))
            {
                slot.Reading = known = new ArticleReading(text, fingerprint, file, registry);
            }

            return known;
        }
    }

    /// <summary>Where a part of the front matter's values stands; the first fence for the whole.</summary>
    /// <param name="part">A node or a pair of the digest's values, or <see langword="null"/>.</param>
    public SourceSpan PlaceOf(object? part)
    {
        lock (_gate)
        {
            var frontMatter = Document.FrontMatter;
            _values ??= frontMatter?.Values is { } mapping ? ValueTree.Of(mapping, new NormalizedText(Document.Source.Text)) : null;
            return part is not null && _values is not null && Digest.Model.Binding.Values is { } root ? _values.PlaceOf(part, root)
                : frontMatter is not null ? new SourceSpan(frontMatter.Span.Start, 3)
                : default;
        }
    }

    /// <summary>The problem that an exception of ours is.</summary>
    public static Problem FaultOf(Exception exception) =>
        Problem.Of(Rules.ReaderFault, default, exception.GetType().Name + ": " + exception.Message.TrimEnd('.'));

    private DocumentSource Decode()
    {
        try
        {
            return (_text ?? _file.GetText()) is { } text ? SourceTextDecoder.Decode(text, _item.Path) : new DocumentSource(_item.Path, "");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _fault ??= FaultOf(exception);
            return new DocumentSource(_item.Path, "");
        }
    }

    // A fault of ours must not take the other articles down with it, nor the whole generator (CS8785).
    private Document ReadSafely()
    {
        var source = Decode();
        if (_fault is not null)
        {
            return ArticleModelBuilder.Nothing(_item.Path);
        }

        try
        {
            return DocumentReader.Read(source, _settings.Markdown);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _fault ??= FaultOf(exception);
            return ArticleModelBuilder.Nothing(_item.Path) with { Source = source };
        }
    }

    private Annotations AnnotateSafely()
    {
        if (_saved.Find(AnnotationsKey) is { } saved)
        {
            return saved;
        }

        try
        {
            var context = StatedFacts.Context(Document, _item.Published, _item.Language, _settings.FindsQuotations, _settings.FindsDates);
            return DocumentAnnotator.Annotate(Document, _registry, context, _settings.Entities.Mode);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _fault ??= FaultOf(exception);
            return ArticleModelBuilder.NoAnnotations;
        }
    }

    // The article still gets its member, so that one fault is one error (GAL1006).
    private T Compile<T>(Func<Document, Annotations, T> compile)
    {
        try
        {
            var annotations = Annotations;
            return compile(_fault is null ? Document : WithoutNames(Document), annotations);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _fault ??= FaultOf(exception);
            return compile(ArticleModelBuilder.Nothing(_item.Path), ArticleModelBuilder.NoAnnotations);
        }
    }

    // Every name in a table refers to an entity. Where annotation failed there are none.
    private static Document WithoutNames(Document document) =>
        document with { Caption = null, Byline = null, Dateline = null, CreditLine = null, ContributionLine = null };

    private sealed class Slot
    {
        public ArticleReading? Reading { get; set; }
    }
}
