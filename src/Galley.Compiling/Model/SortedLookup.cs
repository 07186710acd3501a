namespace Galley.Compiling.Model;

/// <summary>Finds items by a key that they are sorted by (ordinal): a project of ten thousand articles asks ten thousand times.</summary>
internal static class SortedLookup
{
    /// <summary>The item with a key, or <see langword="null"/>.</summary>
    /// <param name="items">The items, sorted by their keys.</param>
    /// <param name="key">The key.</param>
    /// <param name="keyOf">The key of an item.</param>
    public static T? FindSorted<T>(this EquatableArray<T> items, string key, Func<T, string> keyOf)
        where T : class, IEquatable<T>
    {
        int low = 0, high = items.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(keyOf(items[middle]), key);
            if (order == 0)
            {
                return items[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
