using System.Text;

namespace Galley.Reading.Storage;

/// <summary>
/// A file's text as it is stored: line feeds as its only line ends, no byte order mark, nothing that UTF-8 cannot say.
/// So an article is the same whatever line ends a checkout gave it. Spans of the file are moved along.
/// </summary>
public sealed class NormalizedText
{
    private static readonly int[] None = [];

    private readonly int[] _dropped;
    private int[]? _utf8;

    /// <summary>Normalises the text of a file.</summary>
    /// <param name="file">The text as it was decoded, with its own line ends.</param>
    public NormalizedText(string file)
    {
        // Most files are stored as they are.
        if (IsNormal(file))
        {
            Text = file;
            _dropped = None;
            return;
        }

        var text = new StringBuilder(file.Length);
        var dropped = new List<int>();
        for (var i = 0; i < file.Length; i++)
        {
            var c = file[i];
            if ((c == '\r' && i + 1 < file.Length && file[i + 1] == '\n') || (c == '\uFEFF' && i == 0))
            {
                dropped.Add(i);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < file.Length && char.IsLowSurrogate(file[i + 1]))
            {
                text.Append(c).Append(file[++i]);
            }
            else
            {
                text.Append(c == '\r' ? '\n' : char.IsSurrogate(c) ? '\uFFFD' : c);
            }
        }

        Text = text.ToString();
        _dropped = dropped.ToArray();
    }

    /// <summary>The text as it is stored.</summary>
    public string Text { get; }

    /// <summary>The place in <see cref="Text"/> of a place in the file.</summary>
    public int Move(int offset)
    {
        var index = Array.BinarySearch(_dropped, offset);
        return offset - (index < 0 ? ~index : index);
    }

    /// <summary>The stretch of <see cref="Text"/> of a stretch of the file.</summary>
    public SourceSpan Move(SourceSpan span) => SourceSpan.FromBounds(Move(span.Start), Move(span.End));

    /// <summary>The place in UTF-8 bytes of a place in <see cref="Text"/>.</summary>
    public int Utf8(int offset)
    {
        // Two threads may both count; they come to the same, and one reference is written at a time.
        var offsets = Volatile.Read(ref _utf8);
        if (offsets is null)
        {
            Volatile.Write(ref _utf8, offsets = Utf8Offsets(Text));
        }

        return offsets.Length == 0 ? offset : offsets[offset];
    }

    private static bool IsNormal(string file)
    {
        if (file.Length > 0 && file[0] == '\uFEFF')
        {
            return false;
        }

        for (var i = 0; i < file.Length; i++)
        {
            if (char.IsHighSurrogate(file[i]) && i + 1 < file.Length && char.IsLowSurrogate(file[i + 1]))
            {
                i++;
            }
            else if (file[i] == '\r' || char.IsSurrogate(file[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Most English copy is ASCII, where the two offsets are the same and no table is needed.
    private static int[] Utf8Offsets(string text)
    {
        var firstWide = 0;
        while (firstWide < text.Length && text[firstWide] < 0x80)
        {
            firstWide++;
        }

        if (firstWide == text.Length)
        {
            return None;
        }

        var offsets = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            // The two halves of a pair are four bytes together.
            offsets[i + 1] = offsets[i] + (text[i] < 0x80 ? 1 : text[i] < 0x800 || char.IsSurrogate(text[i]) ? 2 : 3);
        }

        return offsets;
    }
}
