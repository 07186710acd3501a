using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;

namespace Galley.Reading.Wire;

/// <summary>
/// Reads a credit line in the manner of Reuters: <c>(Reporting by A in X and B in Y; additional reporting by C; Editing by D)</c>.
/// Semicolons part the roles; each role ends with <c>by</c>. Contact details among them are passed over. Nothing that names a
/// person is dropped for a fault elsewhere in the line.
/// </summary>
internal sealed class CreditLineReader
{
    // A line without brackets that is longer is a paragraph.
    private const int LongestBareLine = 1000;

    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly CreditProblems _problems;
    private readonly CreditPartReader _parts;
    private int _at;
    private int _reportedSemicolon = -1;

    private CreditLineReader(string text, int start, int end, ImmutableArray<Problem>.Builder problems)
    {
        _text = text;
        _tokens = Tokenizer.Read(text, start, end);
        _problems = new CreditProblems(problems);
        _parts = new CreditPartReader(text, _tokens, _problems);
    }

    /// <summary>Reads the credit line in a stretch of text that starts with a bracket.</summary>
    public static CreditLineNode Read(string text, int start, int end, ImmutableArray<Problem>.Builder problems)
    {
        var reader = new CreditLineReader(text, start, end, problems);
        var lineEnd = reader.ReadGroups();
        return new CreditLineNode(SourceSpan.FromBounds(start, lineEnd), reader._parts.Credits.ToImmutable());
    }

    /// <summary>
    /// Reads a credit line without brackets, <c>Reporting by A in X; Editing by B</c>; <see langword="null"/> if the stretch is
    /// anything but a credit line without a fault: a sentence of the story can begin so too.
    /// </summary>
    public static CreditLineNode? ReadBare(string text, int start, int end)
    {
        if (end - start > LongestBareLine || char.IsLower(text[start]) || text[end - 1] == ';' || Words.IsAllCapitals(text, start, end))
        {
            return null;
        }

        // Paragraphs are asked too: their first words tell.
        var opening = Tokenizer.Read(text, start, end, CreditRolePhrase.MostTokens + 2);
        if (CreditRolePhrase.KnownLength(text, opening, 0, opening.Count) == 0)
        {
            return null;
        }

        var problems = ImmutableArray.CreateBuilder<Problem>();
        var reader = new CreditLineReader(text, start, end, problems);
        reader.ReadParts();
        var credits = reader._parts.Credits.ToImmutable();
        var leastWords = reader._tokens.Exists(token => token.Kind == TokenKind.Semicolon) ? 1 : 2;
        return problems.Count == 0 && credits.Length > 0 && credits.All(credit => IsName(text, credit.Person.Span, leastWords))
            ? new CreditLineNode(SourceSpan.FromBounds(start, end), credits)
            : null;
    }

    private static bool IsName(string text, SourceSpan span, int leastWords)
    {
        var words = Tokenizer.Read(text, span.Start, span.End);
        return words.Count >= leastWords && words.Count <= 6 && char.IsUpper(text[span.Start]) && words.TrueForAll(word => word.Kind == TokenKind.Comma || Words.CanBeInName(text, word));
    }

    private void ReadParts()
    {
        while (_at < _tokens.Count)
        {
            var first = _at;
            _at = PartEnd(first);
            if (_at == first || (_at < _tokens.Count && _tokens[_at].Kind == TokenKind.Close))
            {
                _problems.AddMalformed(_tokens[first].Span, "");
            }
            else
            {
                _parts.Read(first, _at);
            }

            _at++;
        }
    }

    // One bracket after another: "(Reporting by A)(Editing by B)".
    private int ReadGroups()
    {
        var lineEnd = _tokens[_tokens.Count - 1].End;
        while (_at < _tokens.Count)
        {
            if (_at > 0 && EditorsNote.IsAt(_text, _tokens, _at))
            {
                SkipNote();
                continue;
            }

            if (_tokens[_at].Kind == TokenKind.Open)
            {
                ReadGroup();
                lineEnd = _tokens[_at - 1].End;
                continue;
            }

            var first = _at;
            while (_at < _tokens.Count && _tokens[_at].Kind != TokenKind.Open)
            {
                _at++;
            }

            _problems.AddMalformed(
                SourceSpan.FromBounds(_tokens[first].Start, _tokens[_at - 1].End),
                "Text follows the closing bracket. Move it into the brackets, or to a line of its own.");
        }

        return lineEnd;
    }

    private void SkipNote()
    {
        var depth = 0;
        do
        {
            depth += _tokens[_at].Kind == TokenKind.Open ? 1 : _tokens[_at].Kind == TokenKind.Close ? -1 : 0;
            _at++;
        }
        while (depth > 0 && _at < _tokens.Count);
    }

    private void ReadGroup()
    {
        var open = _at++;
        while (true)
        {
            var first = _at;
            _at = PartEnd(first);
            var isClosed = _at < _tokens.Count && _tokens[_at].Kind == TokenKind.Close;
            if (_at == first)
            {
                ReportEmptyPart(open, first);
            }
            else
            {
                _parts.Read(first, _at);
            }

            if (_at == _tokens.Count)
            {
                _problems.AddMalformed(_tokens[open].Span, "The bracket that opens here is not closed. Write ')' at the end of the credit line.");
                return;
            }

            _at++;
            if (isClosed)
            {
                return;
            }
        }
    }

    // The next semicolon or closing bracket on the level of the group; what stands in inner brackets belongs to the part.
    private int PartEnd(int at)
    {
        var depth = 0;
        for (; at < _tokens.Count; at++)
        {
            var kind = _tokens[at].Kind;
            if (depth == 0 && kind is TokenKind.Semicolon or TokenKind.Close)
            {
                return at;
            }

            depth += kind == TokenKind.Open ? 1 : kind == TokenKind.Close ? -1 : 0;
        }

        return at;
    }

    private void ReportEmptyPart(int open, int end)
    {
        if (end < _tokens.Count && _tokens[end].Kind == TokenKind.Close && end - 1 == open)
        {
            var brackets = SourceSpan.FromBounds(_tokens[open].Start, _tokens[end].End);
            _problems.AddMalformed(brackets, "The brackets are empty. Write a role and a name, or delete them.");
            return;
        }

        var semicolon = end < _tokens.Count && _tokens[end].Kind == TokenKind.Semicolon ? end : end - 1;
        if (semicolon != _reportedSemicolon && _tokens[semicolon].Kind == TokenKind.Semicolon)
        {
            _reportedSemicolon = semicolon;
            _problems.AddMalformed(
                _tokens[semicolon].Span,
                "No role stands beside this semicolon. Write a role with a name, or delete the semicolon.");
        }
    }
}
