namespace Galley.CompilerServices;

/// <summary>
/// Objects by number, each made on first use and the same ever after. Memory is taken by the page, so that the first
/// object of many thousand costs no more than that of a few.
/// </summary>
/// <typeparam name="T">The type of the objects.</typeparam>
/// <param name="count">How many there are.</param>
/// <param name="make">Makes the object of a number; of two threads that make the same one, one's is dropped.</param>
internal sealed class PagedCache<T>(int count, Func<int, T> make)
    where T : class
{
    private const int PageSize = 128;

    private readonly T?[]?[] _pages = new T?[]?[(count + PageSize - 1) / PageSize];

    /// <summary>How many objects there are.</summary>
    internal int Count { get; } = count;

    /// <summary>The object of a number.</summary>
    /// <param name="index">The number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number.</exception>
    internal T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, null);
            }

            ref T?[]? page = ref _pages[index / PageSize];
            T?[] objects = Volatile.Read(ref page) ?? Once.Publish(ref page, new T?[PageSize]);
            ref T? place = ref objects[index % PageSize];
            return Volatile.Read(ref place) ?? Once.Publish(ref place, make(index));
        }
    }
}
