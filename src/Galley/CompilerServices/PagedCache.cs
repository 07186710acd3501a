namespace Galley.CompilerServices;

/// <summary>
/// Objects by number, each made on first use and the same ever after. Memory is taken by the page, so that the first
/// object of many thousand costs no more than that of a few.
/// </summary>
/// <remarks>Who asks makes what is not there yet: a function that does would be two more types before the first article.</remarks>
/// <typeparam name="T">The type of the objects.</typeparam>
/// <param name="count">How many there are.</param>
internal sealed class PagedCache<T>(int count)
    where T : class
{
    private const int PageSize = 128;

    private readonly T?[]?[] _pages = new T?[]?[(count + PageSize - 1) / PageSize];

    /// <summary>How many objects there are.</summary>
    internal readonly int Count = count;

    /// <summary>The object of a number, or null if none was published yet.</summary>
    /// <param name="index">The number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number.</exception>
    internal T? Find(int index)
    {
        if ((uint)index >= (uint)Count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, null);
        }

        T?[]? page = Volatile.Read(ref _pages[index / PageSize]);
        return page is null ? null : Volatile.Read(ref page[index % PageSize]);
    }

    /// <summary>Keeps an object, unless another thread was faster; gives the one that stays.</summary>
    /// <param name="index">The number, of which <see cref="Find"/> found none.</param>
    /// <param name="value">The object.</param>
    internal T Publish(int index, T value)
    {
        ref T?[]? page = ref _pages[index / PageSize];
        T?[] objects = Volatile.Read(ref page) ?? Once.Publish(ref page, new T?[PageSize]);
        return Once.Publish(ref objects[index % PageSize], value);
    }
}
