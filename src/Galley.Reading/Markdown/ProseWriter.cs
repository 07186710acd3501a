using System.Collections.Immutable;
using System.Text;

using Galley.Reading.Documents;

namespace Galley.Reading.Markdown;

/// <summary>Collects the prose of a document, piece by piece in the order of the file.</summary>
internal sealed class ProseWriter(string source)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<ProsePiece>.Builder _pieces = ImmutableArray.CreateBuilder<ProsePiece>();
    private string _separator = "";

    /// <summary>Where the file has been read to; no piece may stand before.</summary>
    public int End { get; private set; }

    /// <summary>How much prose there is, a separator that waits not included.</summary>
    public int Length => _text.Length;

    /// <summary>Puts a separator before the next piece, if any prose stands before it. The longest of several counts.</summary>
    public void Separate(string separator) => _separator = separator.Length > _separator.Length ? separator : _separator;

    /// <summary>Adds a stretch of the file letter by letter.</summary>
    public void Copy(int start, int end)
    {
        start = Math.Max(start, End);
        if (start >= end)
        {
            return;
        }

        WriteSeparator(start);
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

    /// <summary>Adds text that takes the place of a stretch of the file.</summary>
    public void Say(string text, SourceSpan replaced)
    {
        if (text.Length == 0)
        {
            return;
        }

        var start = Math.Max(replaced.Start, End);
        var end = Math.Max(replaced.End, start);
        WriteSeparator(start);
        if (end - start == text.Length && string.CompareOrdinal(source, start, text, 0, text.Length) == 0)
        {
            Copy(start, end);
            return;
        }

        _pieces.Add(new ProsePiece(_text.Length, text.Length, SourceSpan.FromBounds(start, end), IsLiteral: true));
        _text.Append(text);
        End = end;
    }

    /// <summary>The prose so far.</summary>
    public Prose ToProse() => Prose.OfPieces(_text.ToString(), _pieces.ToImmutable());

    private void WriteSeparator(int at)
    {
        if (_separator.Length > 0 && _text.Length > 0)
        {
            _pieces.Add(new ProsePiece(_text.Length, _separator.Length, new SourceSpan(at, 0), IsLiteral: true));
            _text.Append(_separator);
        }

        _separator = "";
    }

}
