namespace Galley.CompilerServices;

/// <summary>The texts and tables in the resource of an assembly, read in place where the runtime has it in memory.</summary>
internal sealed unsafe class TextResource
{
    private const int ShardRowWidth = 2 * TableDigits.HashWidth;
    private const int RecentCount = 16;

    // The stream keeps the memory that the pointer points to.
    private readonly Stream? _stream;
    private readonly byte* _memory;
    private readonly int _length;
    private readonly byte[]? _copy;
    private readonly int _rows;
    private readonly ArticleCatalog _catalog;
    private readonly PagedCache<Content> _shards = new(TableDigits.ShardLimit);

    // What was found last, by the lowest bits of its key: the tables of the catalog are asked for again and again.
    private readonly Content?[] _recent = new Content?[RecentCount];

    /// <summary>Takes a resource over.</summary>
    /// <param name="catalog">The catalog of the articles.</param>
    /// <param name="stream">The resource, or null if the assembly has none.</param>
    /// <exception cref="InvalidOperationException">It is not a resource of texts, or of another version.</exception>
    internal TextResource(ArticleCatalog catalog, Stream? stream)
    {
        _catalog = catalog;
        if (stream is null)
        {
            return;
        }

        _length = checked((int)stream.Length);
        if (stream is UnmanagedMemoryStream memory)
        {
            _stream = stream;
            _memory = memory.PositionPointer;
        }
        else
        {
            _copy = CopyOf(stream);
        }

        _rows = ReadHead(Bytes);
    }

    // Where the runtime has the resource in memory, this is never compiled.
    private static byte[] CopyOf(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        stream.Dispose();
        return copy.ToArray();
    }

    private ReadOnlySpan<byte> Bytes => _copy is null ? new ReadOnlySpan<byte>(_memory, _length) : _copy;

    /// <summary>The text of a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <exception cref="InvalidOperationException">There is no such shard, or its content is another one.</exception>
    internal ReadOnlySpan<byte> TextOf(int shard)
    {
        Content content = _shards.Find(shard) ?? _shards.Publish(shard, FindShard(shard));
        return Bytes.Slice(content.Start, content.TextLength);
    }

    /// <summary>The tables of a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <exception cref="InvalidOperationException">There is no such shard, or its content is another one.</exception>
    internal ReadOnlySpan<byte> TablesOf(int shard)
    {
        Content content = _shards.Find(shard) ?? _shards.Publish(shard, FindShard(shard));
        return Bytes.Slice(content.Start + content.TextLength, content.TablesLength);
    }

    /// <summary>Finds the tables of a row.</summary>
    /// <param name="keyHash">The hash of the row's key.</param>
    /// <param name="contentHash">The hash of the text and tables that the generator saw.</param>
    /// <exception cref="InvalidOperationException">There is no such row, or its content is another one.</exception>
    internal ReadOnlySpan<byte> FindTables(ulong keyHash, ulong contentHash)
    {
        ref Content? recent = ref _recent[(int)(keyHash % RecentCount)];
        Content? content = Volatile.Read(ref recent);
        if (content is null || content.KeyHash != keyHash || content.ContentHash != contentHash)
        {
            content = Find(keyHash, contentHash);
            Volatile.Write(ref recent, content);
        }

        return Bytes.Slice(content.Start + content.TextLength, content.TablesLength);
    }

    // Each time it is asked, a shard would be sought twice: in the table of shards, and in the resource.
    private Content FindShard(int shard)
    {
        ReadOnlySpan<byte> rows = _catalog.Shards;
        if (shard >= rows.Length / ShardRowWidth)
        {
            throw TableFault.TextMissing(_catalog);
        }

        var row = new TableReader(rows, shard * ShardRowWidth);
        ulong keyHash = row.ReadFixed(TableDigits.HashWidth);
        return Find(keyHash, row.ReadFixed(TableDigits.HashWidth));
    }

    private Content Find(ulong keyHash, ulong contentHash)
    {
        int texts = _rows * TextResourceFormat.RowWidth;
        var rows = new HashRows(texts == 0 ? default : Bytes.Slice(TextResourceFormat.HeadLength, texts), TextResourceFormat.RowWidth);
        int found = rows.FindFirst(keyHash);
        if (found < 0)
        {
            throw TableFault.TextMissing(_catalog);
        }

        TableReader row = rows.After(found);
        ulong start = row.ReadFixed(TextResourceFormat.LengthWidth) + (ulong)(TextResourceFormat.HeadLength + texts);
        ulong text = row.ReadFixed(TextResourceFormat.LengthWidth);
        ulong tables = row.ReadFixed(TextResourceFormat.LengthWidth);
        return row.ReadFixed(TableDigits.HashWidth) == contentHash && start + text + tables <= (ulong)_length
            ? new Content(keyHash, contentHash, (int)start, (int)text, (int)tables)
            : throw TableFault.TextDiffers(_catalog);
    }

    private static int ReadHead(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < TextResourceFormat.HeadLength
            || !IsResource(bytes)
            || bytes[TextResourceFormat.HeadLength - 1] != (byte)'\n')
        {
            throw TableFault.Damaged();
        }

        ulong rows = new TableReader(bytes, TextResourceFormat.Magic.Length).ReadFixed(TextResourceFormat.LengthWidth);
        return rows <= (ulong)((bytes.Length - TextResourceFormat.HeadLength) / TextResourceFormat.RowWidth)
            ? (int)rows
            : throw TableFault.Damaged();
    }

    private static bool IsResource(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> magic = TextResourceFormat.Magic;
        for (int i = 0; i < magic.Length; i++)
        {
            if (bytes[i] != magic[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the text and the tables of a row stand.</summary>
    /// <param name="keyHash">The hash of the row's key.</param>
    /// <param name="contentHash">The hash of the text and tables.</param>
    /// <param name="start">Where the text starts; the tables follow it.</param>
    /// <param name="textLength">The number of the text's bytes.</param>
    /// <param name="tablesLength">The number of the tables' bytes.</param>
    private sealed class Content(ulong keyHash, ulong contentHash, int start, int textLength, int tablesLength)
    {
        internal readonly ulong KeyHash = keyHash;
        internal readonly ulong ContentHash = contentHash;
        internal readonly int Start = start;
        internal readonly int TextLength = textLength;
        internal readonly int TablesLength = tablesLength;
    }
}
