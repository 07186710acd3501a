using System.Runtime.CompilerServices;

namespace Galley.CompilerServices;

/// <summary>The making of an entry and of all entries that it refers to.</summary>
/// <remarks>
/// Entries may refer to each other in circles, so one must be known before it is finished, but only to the entries that
/// are made with it: other threads see them all once all are finished. One session at a time, whatever the collection,
/// so that no two wait for each other.
/// </remarks>
internal sealed class EntrySession
{
    private static readonly object Gate = new();

    // The session that this thread works for.
    [ThreadStatic]
    private static EntrySession? _current;

    private readonly Dictionary<(object Collection, int Index), object> _made = [];
    private readonly Dictionary<(object Collection, int Index), int> _making = [];
    private readonly List<Action> _publish = [];

    /// <summary>Makes an entry with all that it refers to, or gives the one that the present session has begun.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="collection">The collection.</param>
    /// <param name="index">The entry's index.</param>
    internal static T Make<T>(ArticleCollection<T> collection, int index)
        where T : class
    {
        if (_current is { } session)
        {
            return session._made.TryGetValue((collection, index), out object? known) ? (T)known : session.Continue(collection, index);
        }

        lock (Gate)
        {
            // Another thread may have made it while this one waited.
            if (collection.Published(index) is { } published)
            {
                return published;
            }

            _current = session = new EntrySession();
            try
            {
                T entry = session.Continue(collection, index);
                session._publish.ForEach(static publish => publish());
                return entry;
            }
            finally
            {
                _current = null;
            }
        }
    }

    /// <summary>Makes an entry known to the others before its own references are read.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="collection">The collection.</param>
    /// <param name="index">The entry's index.</param>
    /// <param name="entry">The entry.</param>
    internal static void Begin<T>(ArticleCollection<T> collection, int index, T entry)
        where T : class
    {
        if (_current is { } session && !session._made.ContainsKey((collection, index)))
        {
            session._made.Add((collection, index), entry);
            session._publish.Add(() => collection.Publish(index, entry));
        }
    }

    // A chain of ten thousand sequels is deeper than some stacks.
    private T Continue<T>(ArticleCollection<T> collection, int index)
        where T : class
    {
        if (HasStack())
        {
            // Only constructors that take references can come back here before their entry is known. Once that is well: what
            // they take may refer back to the entry, which is then made and known a level deeper.
            _making.TryGetValue((collection, index), out int depth);
            if (depth == 2)
            {
                throw new InvalidOperationException("Entries refer to each other in a circle that no constructor can close.");
            }

            _making[(collection, index)] = depth + 1;
            T entry = collection.MakeEntry(index);
            Begin(collection, index, entry);
            _making[(collection, index)] = depth;

            // The one that others know already.
            return (T)_made[(collection, index)];
        }

        T? made = null;
        Exception? fault = null;
        var thread = new Thread(() =>
        {
            _current = this;
            try
            {
                made = Continue(collection, index);
            }
            catch (Exception exception)
            {
                fault = exception;
            }
        });
        thread.Start();
        thread.Join();
        return made ?? throw new InvalidOperationException("An entry's constructor failed: " + fault!.Message, fault);
    }

    private static bool HasStack()
    {
#if NETSTANDARD2_0
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
#else
        return RuntimeHelpers.TryEnsureSufficientExecutionStack();
#endif
    }
}
