using System.Runtime.InteropServices;
using System.Text;

using Galley.CompilerServices;

namespace Galley.Reading.Storage;

/// <summary>Writes texts and tables as one resource, which the runtime library reads in place.</summary>
public static class TextResource
{
    /// <summary>Writes the resource; it is the same whatever the order of the entries.</summary>
    /// <param name="output">Where to. It is not closed, and nothing is written if this throws because of the entries.</param>
    /// <param name="entries">What the resource holds.</param>
    /// <exception cref="ArgumentException">Two entries cannot be told apart by the hashes of their keys.</exception>
    /// <exception cref="OverflowException">It is more than the runtime library can address.</exception>
    public static void Write(Stream output, IReadOnlyList<ResourceEntry> entries)
    {
        var rows = entries.Select(entry => (Hash: StableHash.Of(entry.Key), Entry: entry)).OrderBy(row => row.Hash).ToList();
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Hash == rows[i - 1].Hash)
            {
                throw new ArgumentException($"The keys {rows[i - 1].Entry.Key} and {rows[i].Entry.Key} have the same hash.", nameof(entries));
            }
        }

        var directory = Encoding.ASCII.GetBytes(Directory(rows));
        output.Write(directory, 0, directory.Length);
        foreach (var (_, entry) in rows)
        {
            Write(output, entry.Text);
            Write(output, entry.Tables);
        }
    }

    private static string Directory(IReadOnlyCollection<(ulong Hash, ResourceEntry Entry)> rows)
    {
        var directory = new StringBuilder(Encoding.ASCII.GetString(TextResourceFormat.Magic.ToArray()))
            .Append(TableDigits.Fixed((ulong)rows.Count, TextResourceFormat.LengthWidth)).Append('\n');
        var start = 0L;
        foreach (var (hash, entry) in rows)
        {
            directory.Append(TableDigits.Fixed(hash, TableDigits.HashWidth))
                .Append(TableDigits.Fixed((ulong)start, TextResourceFormat.LengthWidth))
                .Append(TableDigits.Fixed((ulong)entry.Text.Length, TextResourceFormat.LengthWidth))
                .Append(TableDigits.Fixed((ulong)entry.Tables.Length, TextResourceFormat.LengthWidth))
                .Append(TableDigits.Fixed(entry.ContentHash, TableDigits.HashWidth));
            start += (long)entry.Text.Length + entry.Tables.Length;
        }

        return start + directory.Length <= int.MaxValue
            ? directory.ToString()
            : throw new OverflowException("The articles are more than 2 GB.");
    }

    private static void Write(Stream output, ReadOnlyMemory<byte> bytes)
    {
        // Streams take no spans before .NET Core.
        var array = MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : new ArraySegment<byte>(bytes.ToArray());
        output.Write(array.Array!, array.Offset, array.Count);
    }
}
