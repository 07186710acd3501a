using Galley.Compiling.Model;
using Galley.Reading.Names;

namespace Galley.Generators.Reading;

/// <summary>An article that is going to be read. Whoever comes first reads it: a thread of the pool or the one that asks.</summary>
/// <param name="file">The article.</param>
/// <param name="registry">The registry.</param>
/// <param name="needsContent">Whether text and tables will be asked for too.</param>
internal sealed class PendingArticle(ArticleFile file, EntityRegistry registry, bool needsContent) : IEquatable<PendingArticle>
{
    private const int Waiting = 0;
    private const int Taken = 1;

    private readonly ManualResetEventSlim _done = new(initialState: false);
    private int _state;
    private bool _isRead;
    private ArticleModel? _model;

    /// <summary>The file's path relative to the project.</summary>
    public string Path => file.Item.Path;

    private ArticleFile File => file;

    private EntityRegistry Registry => registry;

    private bool NeedsContent => needsContent;

    /// <summary>Reads the article unless somebody does already. What fails is left to the one that asks.</summary>
    public void ReadAhead(CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested || Interlocked.CompareExchange(ref _state, Taken, Waiting) != Waiting)
        {
            return;
        }

        try
        {
            _model = Read(cancellation);
            _isRead = true;
        }
        catch (Exception)
        {
            // The one that asks reads again, and meets the same fault where it can be told.
        }
        finally
        {
            _done.Set();
        }
    }

    /// <summary>The article's model, or <see langword="null"/> if it is left out.</summary>
    public ArticleModel? Result(CancellationToken cancellation)
    {
        if (Interlocked.CompareExchange(ref _state, Taken, Waiting) == Waiting)
        {
            return Read(cancellation);
        }

        _done.Wait(cancellation);
        var model = _isRead ? _model : Read(cancellation);
        (_model, _isRead) = (null, false);
        return model;
    }

    /// <summary>The article's text and structure, or <see langword="null"/> if it is left out.</summary>
    public ArticleContent? Content(CancellationToken cancellation) =>
        Reading(cancellation) is { } reading && !IsLeftOut(reading) ? reading.Content : null;

    /// <summary>The key of the article's digest, or <see langword="null"/> if it is left out.</summary>
    public ArticleKey? Key(CancellationToken cancellation) =>
        Reading(cancellation) is { } reading && !IsLeftOut(reading) ? new ArticleKey(file.Item.Path, reading.DigestKey) : null;

    /// <inheritdoc/>
    public bool Equals(PendingArticle? other) =>
        other is not null && file.Equals(other.File) && ReferenceEquals(registry, other.Registry) && needsContent == other.NeedsContent;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PendingArticle);

    /// <inheritdoc/>
    public override int GetHashCode() => file.GetHashCode();

    private bool IsLeftOut(ArticleReading reading) => file.Settings.ExcludesDrafts && reading.Digest.Facts.IsDraft;

    private ArticleReading? Reading(CancellationToken cancellation) => ArticleReading.Of(file, registry, cancellation);

    private ArticleModel? Read(CancellationToken cancellation)
    {
        if (Reading(cancellation) is not { } reading || IsLeftOut(reading))
        {
            return null;
        }

        // The step that asks for it runs later, on one thread; the reading keeps it until then.
        _ = needsContent ? reading.Content : null;
        return reading.Digest.Model;
    }
}
