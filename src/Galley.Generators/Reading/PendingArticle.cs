using Galley.Compiling.Model;
using Galley.Reading.Names;

using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Reading;

/// <summary>An article that is going to be read. Whoever comes first reads it: a thread of the pool or the one that asks.</summary>
internal sealed class PendingArticle(ArticleFile file, EntityRegistry registry) : IEquatable<PendingArticle>
{
    private const int Waiting = 0;
    private const int Taken = 1;

    private readonly ManualResetEventSlim _done = new(initialState: false);
    private int _state;
    private bool _isRead;
    private ArticleModel? _model;

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

    /// <inheritdoc/>
    public bool Equals(PendingArticle? other) => other is not null && file.Equals(other.File) && ReferenceEquals(registry, other.Registry);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PendingArticle);

    /// <inheritdoc/>
    public override int GetHashCode() => file.GetHashCode();

    private ArticleFile File => file;

    private EntityRegistry Registry => registry;

    private ArticleModel? Read(CancellationToken cancellation) =>
        file.File.GetText(cancellation) is { } text && !ArticleModels.IsLeftOut(text, file)
            ? ArticleModels.Build(text, file, registry)
            : null;
}
