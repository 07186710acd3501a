using System.Text;

using Galley.CompilerServices;
using Galley.Reading.Names;

namespace Galley.Reading.Annotation.Saved;

/// <summary>
/// Saved annotations of many articles. They only save time: whatever is missing or damaged is not found, and then the article
/// is annotated again.
/// </summary>
/// <remarks>
/// The file is text, because the compiler reads no other: a line that says what it is and how many entries it has; a row for
/// each entry, sorted by key, of key (22 digits), start (6), length (6) and checksum (11); the entries.
/// </remarks>
public sealed class AnnotationStore
{
    /// <summary>The name of the file in the project's intermediate folder.</summary>
    public const string FileName = "galley.annotations";

    private const string Magic = "galley annotations 2 ";
    private const int NumberWidth = 6;
    private const int RowWidth = AnnotationKeys.Width + (2 * NumberWidth) + TableDigits.HashWidth;

    private readonly string _rows;
    private readonly int _count;
    private readonly int _length;
    private readonly Func<int, int, string> _read;

    private AnnotationStore(string rows, int count, int length, Func<int, int, string> read)
    {
        _rows = rows;
        _count = count;
        _length = length;
        _read = read;
    }

    /// <summary>A store without entries.</summary>
    public static AnnotationStore Empty { get; } = new("", 0, 0, static (_, _) => "");

    /// <summary>How many entries there are.</summary>
    public int Count => _count;

    private int BodiesStart => Magic.Length + NumberWidth + 1 + _rows.Length;

    /// <summary>Opens a store; what is no store has no entries.</summary>
    /// <param name="length">How many characters the file has.</param>
    /// <param name="read">Reads some of them: where they start and how many.</param>
    public static AnnotationStore Open(int length, Func<int, int, string> read)
    {
        var head = Magic.Length + NumberWidth + 1;
        if (length < head || read(0, Magic.Length) != Magic)
        {
            return Empty;
        }

        var count = Number(read(Magic.Length, NumberWidth), 0);
        return count >= 0 && count <= (length - head) / RowWidth
            ? new AnnotationStore(read(head, (int)count * RowWidth), (int)count, length, read)
            : Empty;
    }

    /// <summary>The file of some entries; the same whatever their order.</summary>
    /// <param name="entries">The entries. Of several with one key the first counts.</param>
    public static string Write(IEnumerable<SavedEntry> entries)
    {
        var sorted = entries.GroupBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .ToList();
        var file = new StringBuilder(Magic).Append(TableDigits.Fixed((ulong)sorted.Count, NumberWidth)).Append('\n');
        var start = 0L;
        foreach (var entry in sorted)
        {
            file.Append(entry.Key)
                .Append(TableDigits.Fixed((ulong)start, NumberWidth))
                .Append(TableDigits.Fixed((ulong)entry.Body.Length, NumberWidth))
                .Append(TableDigits.Fixed(entry.Checksum, TableDigits.HashWidth));
            start += entry.Body.Length;
        }

        foreach (var entry in sorted)
        {
            file.Append(entry.Body);
        }

        return file.ToString();
    }

    /// <summary>The annotations of a key, or <see langword="null"/>.</summary>
    /// <param name="key">The key.</param>
    public Annotations? Find(string key)
    {
        try
        {
            return FindEntry(key) is { } entry ? AnnotationCodec.Read(entry.Body) : null;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The entry of a key if it is there and undamaged, else <see langword="null"/>.</summary>
    /// <param name="key">The key.</param>
    public SavedEntry? FindEntry(string key)
    {
        int low = 0, high = _count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_rows, middle * RowWidth, key, 0, AnnotationKeys.Width);
            if (order == 0)
            {
                return EntryAt(middle * RowWidth, key);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>Whether an entry is saved as it is.</summary>
    /// <param name="entry">The entry.</param>
    public bool Holds(SavedEntry entry) => FindEntry(entry.Key) is { } saved && saved.Body == entry.Body;

    private SavedEntry? EntryAt(int row, string key)
    {
        var start = Number(_rows, row + AnnotationKeys.Width);
        var length = Number(_rows, row + AnnotationKeys.Width + NumberWidth);
        var room = _length - BodiesStart;
        if (start < 0 || length < 0 || start > room || length > room - start)
        {
            return null;
        }

        var entry = new SavedEntry(key, _read(BodiesStart + (int)start, (int)length));
        var checksum = TableDigits.Fixed(entry.Checksum, TableDigits.HashWidth);
        return string.CompareOrdinal(_rows, row + RowWidth - checksum.Length, checksum, 0, checksum.Length) == 0 ? entry : null;
    }

    // The number of a fixed width at a place, or -1.
    private static long Number(string text, int start)
    {
        long value = 0;
        for (var i = start; i < start + NumberWidth; i++)
        {
            var digit = text[i] < 0x80 ? TableDigits.ValueOf((byte)text[i]) : byte.MaxValue;
            if (digit == byte.MaxValue)
            {
                return -1;
            }

            value = (value << TableDigits.FixedBits) | (uint)digit;
        }

        return value;
    }
}
