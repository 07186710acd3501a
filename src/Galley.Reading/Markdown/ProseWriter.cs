using System.Collections.Immutable;
using System.Text;

using Galley.Reading.Documents;

namespace Galley.Reading.Markdown;

/// <summary>
/// Collects the prose of a document, piece by piece in the order of the file. Its only line ends are line feeds, so that a
/// checkout with others has the same prose.
/// </summary>
internal sealed class ProseWriter(string source)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<ProsePiece>.Builder _pieces = ImmutableArray.CreateBuilder<ProsePiece>();
    private string _separator = "";

    /// <summary>Where the file has been read to; what stands before is not written again.</summary>
    public int End { get; private set; }

    /// <summary>How much prose there is.</summary>
    public int Length => _text.Length;

    /// <summary>Puts a separator before the next piece, if prose stands before it. Of several the strongest counts.</summary>
    public void Separate(string separator) => _separator = Strength(separator) > Strength(_separator) ? separator : _separator;

    /// <summary>Adds a stretch of the file letter by letter.</summary>
    public void Copy(int start, int end)
    {
        start = Math.Max(start, End);
        while (start < end)
        {
            var lineEnd = source.IndexOf('\r', start, end - start);
            if (lineEnd < 0)
            {
                CopyLine(start, end);
                return;
            }

            CopyLine(start, lineEnd);
            start = lineEnd + 1;
            if (start == source.Length || source[start] != '\n')
            {
                Add("\n", SourceSpan.FromBounds(lineEnd, start));
            }
        }
    }

    /// <summary>Adds text that takes the place of a stretch of the file.</summary>
    public void Say(string text, SourceSpan replaced)
    {
        var start = Math.Max(replaced.Start, End);
        var span = SourceSpan.FromBounds(start, Math.Max(replaced.End, start));
        if (span.Length == text.Length && string.CompareOrdinal(source, start, text, 0, text.Length) == 0)
        {
            Copy(span.Start, span.End);
        }
        else if (text.Length > 0)
        {
            Add(text, span);
        }
    }

    /// <summary>The prose from a place on, without a separator before it.</summary>
    public string Since(int start) => _text.ToString(start, _text.Length - start).Trim();

    /// <summary>The prose so far.</summary>
    public Prose ToProse() => Prose.OfPieces(_text.ToString(), _pieces.ToImmutable());

    // Blocks, then lines, then cells.
    private static int Strength(string separator) => separator.Length == 0 ? 0 : separator == "\t" ? 1 : separator.Length + 1;

    private void CopyLine(int start, int end)
    {
        if (start == end)
        {
            return;
        }

        WriteSeparator();
        var last = _pieces.Count - 1;
        if (last >= 0 && !_pieces[last].IsLiteral && _pieces[last].Source.End == start)
        {
            var piece = _pieces[last];
            _pieces[last] = piece with { Length = piece.Length + end - start, Source = SourceSpan.FromBounds(piece.Source.Start, end) };
        }
        else
        {
            _pieces.Add(new ProsePiece(_text.Length, end - start, SourceSpan.FromBounds(start, end), IsLiteral: false));
        }

        _text.Append(source, start, end - start);
        End = end;
    }

    private void Add(string text, SourceSpan replaced)
    {
        WriteSeparator();
        _pieces.Add(new ProsePiece(_text.Length, text.Length, replaced, IsLiteral: true));
        _text.Append(text);
        End = replaced.End;
    }

    // It stands in the file where the text before it ends, so that the text after it starts with its own first letter.
    private void WriteSeparator()
    {
        if (_separator.Length > 0 && _text.Length > 0)
        {
            _pieces.Add(new ProsePiece(_text.Length, _separator.Length, new SourceSpan(End, 0), IsLiteral: true));
            _text.Append(_separator);
        }

        _separator = "";
    }
}
