namespace Galley.CompilerServices;

/// <summary>
/// Makes a text out of another one. What an article reads as, and its HTML, repeat most of what its source says; so they are
/// stored as what stands between copies of the source.
/// </summary>
/// <remarks>
/// A patch is a row of steps, each of which begins with a number. If it is even, its half is the length of a copy, and the start
/// of the copy relative to the end of the last copy follows. If not, a quarter of it is the number of a phrase, or where
/// <see cref="Literal"/> is set the length of a literal, whose bytes follow. Both texts are UTF-8, and lengths are in bytes.
/// </remarks>
internal static class TextPatch
{
    /// <summary>Of a step's number: it is no copy.</summary>
    internal const int Insert = 1;

    /// <summary>Of a number that is no copy's: a literal follows. Without, it names a phrase.</summary>
    internal const int Literal = 2;

    /// <summary>How far up the length of a copy stands in a step's number.</summary>
    internal const int CopyShift = 1;

    /// <summary>How far up the length of a literal or the number of a phrase stands in a step's number.</summary>
    internal const int InsertShift = 2;

    /// <summary>The text that a patch makes.</summary>
    /// <param name="source">The text to copy from.</param>
    /// <param name="patch">The patch.</param>
    /// <exception cref="InvalidOperationException">The patch is damaged.</exception>
    internal static byte[] Apply(ReadOnlySpan<byte> source, ReadOnlySpan<byte> patch) =>
        Fill(source, patch, 0, LengthOf(source, patch));

    /// <summary>A stretch of the text that a patch makes; the rest of it is not made.</summary>
    /// <param name="source">The text to copy from.</param>
    /// <param name="patch">The patch.</param>
    /// <param name="start">The index of the first byte.</param>
    /// <param name="length">The number of bytes.</param>
    /// <exception cref="InvalidOperationException">The patch is damaged, or its text is shorter.</exception>
    internal static byte[] Apply(ReadOnlySpan<byte> source, ReadOnlySpan<byte> patch, int start, int length)
    {
        // The bound comes first, so that damage asks for no more memory than the text could need.
        if (length > LengthOf(source, patch) - start)
        {
            throw TableFault.Damaged();
        }

        return Fill(source, patch, start, length);
    }

    private static byte[] Fill(ReadOnlySpan<byte> source, ReadOnlySpan<byte> patch, int start, int length)
    {
        byte[] text = new byte[length];
        int skip = start;
        int filled = 0;
        var steps = new Steps(source, patch);
        while (filled < length && steps.MoveNext())
        {
            ReadOnlySpan<byte> piece = steps.Current;
            int skipped = Math.Min(skip, piece.Length);
            piece = piece.Slice(skipped, Math.Min(piece.Length - skipped, length - filled));
            piece.CopyTo(new Span<byte>(text, filled, length - filled));
            skip -= skipped;
            filled += piece.Length;
        }

        return text;
    }

    /// <summary>How many bytes the text of a patch has.</summary>
    /// <param name="source">The text to copy from.</param>
    /// <param name="patch">The patch.</param>
    /// <exception cref="InvalidOperationException">The patch is damaged.</exception>
    internal static int LengthOf(ReadOnlySpan<byte> source, ReadOnlySpan<byte> patch)
    {
        long length = 0;
        for (var steps = new Steps(source, patch); steps.MoveNext();)
        {
            length += steps.Current.Length;
        }

        return length <= int.MaxValue ? (int)length : throw TableFault.Damaged();
    }

    /// <summary>The pieces that a patch strings together: literals, phrases and copies.</summary>
    /// <param name="source">The text to copy from.</param>
    /// <param name="patch">The patch.</param>
    private ref struct Steps(ReadOnlySpan<byte> source, ReadOnlySpan<byte> patch)
    {
        private readonly ReadOnlySpan<byte> _source = source;
        private readonly int _end = patch.Length;
        private TableReader _patch = new(patch);
        private int _copied;

        /// <summary>The piece.</summary>
        internal ReadOnlySpan<byte> Current;

        /// <summary>Goes to the next piece.</summary>
        internal bool MoveNext()
        {
            if (_patch.Position == _end)
            {
                return false;
            }

            uint step = _patch.ReadNumber();
            if ((step & Insert) == 0)
            {
                int length = (int)(step >> CopyShift);
                long start = (long)_copied + _patch.ReadSigned();
                if (start < 0 || start + length > _source.Length)
                {
                    throw TableFault.Damaged();
                }

                Current = _source.Slice((int)start, length);
                _copied = (int)start + length;
            }
            else
            {
                int value = (int)(step >> InsertShift);
                Current = (step & Literal) == 0 ? PatchPhrases.Of(value) : _patch.ReadBytes(value);
            }

            return true;
        }
    }
}
