using System.Collections;
using System.Diagnostics;

namespace Galley;

/// <summary>A list that never changes: the paragraphs of an article, the authors of a byline, the aliases of an entity.</summary>
/// <remarks>Two lists are equal if they have equal items in the same order.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(ListDebugView<>))]
public sealed class PartList<T> : IReadOnlyList<T>, IEquatable<PartList<T>>
{
    // A list that prints as no more than this prints its items, any other how many it has.
    private const int LongestPrint = 80;

    private readonly T[] _items;
    private readonly int _start;

    internal PartList(T[] items)
        : this(items, 0, items.Length)
    {
    }

    internal PartList(T[] items, int start, int count)
    {
        _items = items;
        _start = start;
        Count = count;
    }

    internal static PartList<T> Empty { get; } = new([]);

    /// <summary>Those of some parts that are of the list's type.</summary>
    /// <param name="parts">The parts.</param>
    internal static PartList<T> Of(IEnumerable<ArticlePart> parts)
    {
        T[] items = parts.OfType<T>().ToArray();
        return items.Length == 0 ? Empty : new PartList<T>(items);
    }

    /// <summary>The items from an index on.</summary>
    /// <param name="index">The index; at most the number of items.</param>
    internal PartList<T> From(int index) => new(_items, _start + index, Count - index);

    /// <summary>Some of the items, which follow each other.</summary>
    /// <param name="index">The index of the first.</param>
    /// <param name="count">How many.</param>
    internal PartList<T> Slice(int index, int count) => new(_items, _start + index, count);

    /// <summary>The number of items.</summary>
    public int Count { get; }

    /// <summary>The item at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? _items[_start + index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The list has no such index.");

    /// <summary>Enumerates the items in order, without an allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(PartList<T>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (T item in this)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>The items with commas between them if that is short; else how many there are, such as <c>17 paragraphs</c>.</summary>
    public override string ToString()
    {
        string text = "";
        foreach (T item in this)
        {
            text += (text.Length == 0 ? "" : ", ") + item;
            if (text.Length > LongestPrint)
            {
                return Nouns.Count<T>(Count);
            }
        }

        return Count == 0 ? Nouns.Count<T>(0) : text;
    }

    /// <summary>Whether two lists have equal items in the same order.</summary>
    public static bool operator ==(PartList<T>? left, PartList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an item or in length.</summary>
    public static bool operator !=(PartList<T>? left, PartList<T>? right) => !(left == right);

    /// <summary>Enumerates a list.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly PartList<T> _list;
        private int _index;

        internal Enumerator(PartList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The current item.</summary>
        public readonly T Current => _list[_index];

        readonly object? IEnumerator.Current => Current;

        /// <summary>Goes to the next item.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_index < _list.Count)
            {
                _index++;
            }

            return _index < _list.Count;
        }

        /// <summary>Goes back to before the first item.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
