using Markdig.Helpers;
using Markdig.Syntax;

namespace Galley.Reading.Markdown;

/// <summary>The part of a file that is Markdown, and how places in it become places in the file.</summary>
/// <param name="file">The whole file.</param>
/// <param name="start">Where the Markdown starts: after the front matter.</param>
internal sealed class FileText(string file, int start)
{
    // The places in the Markdown of line feeds before which the file has a carriage return.
    private readonly List<int> _returns = ReturnsOf(file, start);

    /// <summary>The whole file.</summary>
    public string File => file;

    /// <summary>The Markdown, as the parser sees it: with line feeds as its only line ends, so that every checkout reads the same.</summary>
    public string Markdown { get; } = file.Substring(start).Replace("\r\n", "\n").Replace('\r', '\n').Replace('\0', '\uFFFD');

    /// <summary>The place of a node in the file, without white space at its ends.</summary>
    public SourceSpan SpanOf(MarkdownObject node) => Trim(Place(node.Span.Start), Place(node.Span.End + 1));

    /// <summary>The place in the file of a place in the Markdown; that of a line end is where it begins.</summary>
    public int Place(int position)
    {
        var before = _returns.BinarySearch(position);
        before = before < 0 ? ~before : before;
        return Math.Min(Math.Max(0, position) + before + start, file.Length);
    }

    /// <summary>The stretch between two places of the file, without white space at its ends.</summary>
    public SourceSpan Trim(int from, int to)
    {
        while (from < to && char.IsWhiteSpace(file[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(file[to - 1]))
        {
            to--;
        }

        return SourceSpan.FromBounds(from, Math.Max(from, to));
    }

    /// <summary>Where in the file a slice stands letter by letter, or <see langword="null"/>.</summary>
    /// <param name="slice">The slice. The parser joins the lines of a block to a text of their own, and then only its node knows where it stands.</param>
    /// <param name="around">The node's place in the file.</param>
    public SourceSpan? Find(StringSlice slice, SourceSpan around)
    {
        if (ReferenceEquals(slice.Text, Markdown))
        {
            return SourceSpan.FromBounds(Place(slice.Start), Math.Max(Place(slice.Start), Place(slice.End + 1)));
        }

        return Find(slice.ToString(), around);
    }

    /// <summary>Where a text stands letter by letter within a stretch of the file, or <see langword="null"/>.</summary>
    public SourceSpan? Find(string text, SourceSpan around)
    {
        var at = text.Length == 0 || text.Length > around.Length ? -1
            : file.IndexOf(text, around.Start, around.Length, StringComparison.Ordinal);
        return at < 0 ? null : new SourceSpan(at, text.Length);
    }

    private static List<int> ReturnsOf(string file, int start)
    {
        var returns = new List<int>();
        for (var at = file.IndexOf("\r\n", start, StringComparison.Ordinal); at >= 0; at = file.IndexOf("\r\n", at + 2, StringComparison.Ordinal))
        {
            returns.Add(at - start - returns.Count);
        }

        return returns;
    }
}
