using System.Collections.Concurrent;

namespace Galley.Generators.Reading;

/// <summary>
/// Reads articles on all cores. The driver runs one step for all articles before it runs the next step, on one thread; what the
/// first step queues here is read while the driver still goes through the others. The results are the same as without.
/// </summary>
internal static class ReadingAhead
{
    private static readonly ConcurrentQueue<(PendingArticle Article, CancellationToken Cancellation)> Queue = new();

    // How many cores there are decides how long reading takes, and nothing else.
#pragma warning disable RS1035
    private static readonly int MostReaders = Math.Max(Environment.ProcessorCount - 1, 1);
#pragma warning restore RS1035

    private static int _readers;

    /// <summary>Has an article read by a thread of the pool. No more run than there are cores to spare.</summary>
    public static void Start(PendingArticle article, CancellationToken cancellation)
    {
        Queue.Enqueue((article, cancellation));
        if (Volatile.Read(ref _readers) < MostReaders)
        {
            Interlocked.Increment(ref _readers);
            ThreadPool.UnsafeQueueUserWorkItem(static _ => Drain(), null);
        }
    }

    // An article that comes between the last look and the end is read by the one that asks for it.
    private static void Drain()
    {
        try
        {
            while (Queue.TryDequeue(out var next))
            {
                next.Article.ReadAhead(next.Cancellation);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _readers);
        }
    }
}
