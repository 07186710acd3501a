using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;

namespace Galley.Reading.Wire;

/// <summary>
/// Checks that quotation marks have partners within their paragraph. A quotation that goes on in the next paragraph is left open
/// in newswire, and the next paragraph opens it again. Apostrophes and marks of measure are no quotation marks.
/// </summary>
internal sealed class QuotationBalance
{
    private const int Limit = 100;

    private readonly string _text;
    private readonly QuotationConvention _convention;
    private readonly ImmutableArray<Problem>.Builder _problems;
    private readonly List<int> _curly = [];
    private readonly List<int> _guillemets = [];
    private readonly List<int> _paired = [];
    private int _reported;

    private QuotationBalance(string text, QuotationConvention convention, ImmutableArray<Problem>.Builder problems)
    {
        _text = text;
        _convention = convention;
        _problems = problems;
    }

    /// <summary>Checks the headline and the paragraphs of a story.</summary>
    public static void Check(string text, TextNode? headline, ImmutableArray<BlockNode> blocks, ImmutableArray<Problem>.Builder problems)
    {
        var balance = new QuotationBalance(text, QuotationConvention.Of(text, blocks), problems);
        if (headline is not null)
        {
            balance.CheckText(headline.Span, '\0');
        }

        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is ParagraphNode)
            {
                balance.CheckText(blocks[i].Span, balance.FirstOfNext(blocks, i + 1));
            }
        }
    }

    // The first character of the next paragraph; a subhead between does not end a quotation.
    private char FirstOfNext(ImmutableArray<BlockNode> blocks, int next)
    {
        while (next < blocks.Length && blocks[next] is not ParagraphNode)
        {
            next++;
        }

        return next < blocks.Length ? _text[blocks[next].Span.Start] : '\0';
    }

    private void CheckText(SourceSpan span, char next)
    {
        _curly.Clear();
        _guillemets.Clear();
        _paired.Clear();
        for (var i = span.Start; i < span.End; i++)
        {
            // Most characters are letters and spaces.
            if (_text[i] < '\u00AB' && _text[i] != '"')
            {
                continue;
            }

            switch (_text[i])
            {
                case '\u201C' or '\u201E' or '\u201D' when !_convention.IsSymmetric:
                    ReadCurly(i);
                    break;
                case '\u00AB' or '\u00BB':
                    ReadGuillemet(i, span.Start);
                    break;
                case '"' or '\u201D':
                    ReadPaired(i, span);
                    break;
            }
        }

        ReportOpen(_curly, next is '\u201C' or '\u201E');
        ReportOpen(_guillemets, next is '\u00AB' or '\u00BB');
        if (_paired.Count % 2 == 1 && next is not ('"' or '\u201D') && !_paired.Exists(IsAfterDigit))
        {
            ReportPaired(span);
        }
    }

    private void ReadCurly(int i)
    {
        var c = _text[i];
        var isOpen = _curly.Count > 0;
        var closesLow = c == '\u201C' && isOpen && _text[_curly[_curly.Count - 1]] == '\u201E';
        if (c != '\u201D' && !closesLow)
        {
            _curly.Add(i);
        }
        else if (isOpen)
        {
            _curly.RemoveAt(_curly.Count - 1);
        }
        else if (!IsAfterDigit(i))
        {
            Report(i, "an opening \u201C");
        }
    }

    private void ReadGuillemet(int i, int start)
    {
        var opens = (_text[i] == '\u00BB') == _convention.IsReversed;
        if (opens)
        {
            _guillemets.Add(i);
        }
        else if (_guillemets.Count > 0)
        {
            _guillemets.RemoveAt(_guillemets.Count - 1);
        }
        else if (i == start)
        {
            // French repeats the closing mark at the start of a paragraph that goes on with a quotation.
            _guillemets.Add(i);
        }
        else
        {
            Report(i, _convention.IsReversed ? "an opening \u00BB" : "an opening \u00AB");
        }
    }

    private void ReadPaired(int i, SourceSpan span)
    {
        // Hebrew sets the mark within its acronyms; inches follow a number.
        var isWithinWord = i > span.Start && i + 1 < span.End && char.IsLetter(_text[i - 1]) && char.IsLetter(_text[i + 1]);
        if (!isWithinWord && !(IsAfterDigit(i) && (_paired.Count % 2 == 0 || IsInches(i))))
        {
            _paired.Add(i);
        }
    }

    private bool IsAfterDigit(int i) => i > 0 && char.IsDigit(_text[i - 1]);

    // 6'2"
    private bool IsInches(int i)
    {
        var feet = i - 1;
        while (feet > 0 && i - feet < 4 && char.IsDigit(_text[feet]))
        {
            feet--;
        }

        return feet > 0 && _text[feet] is '\'' or '\u2019' or '\u2032' && char.IsDigit(_text[feet - 1]);
    }

    private void ReportOpen(List<int> open, bool goesOn)
    {
        var count = goesOn ? open.Count - 1 : open.Count;
        for (var i = 0; i < count; i++)
        {
            Report(open[i], _text[open[i]] switch
            {
                '\u201C' => "a closing \u201D",
                '\u201E' => "a closing \u201C",
                _ => _convention.IsReversed ? "a closing \u00AB" : "a closing \u00BB",
            });
        }
    }

    // An odd number of marks that open and close alike: their neighbours show which one stands alone.
    private void ReportPaired(SourceSpan span)
    {
        var open = new Stack<int>();
        foreach (var i in _paired)
        {
            var afterSpace = i == span.Start || Text.WhiteSpace.Is(_text[i - 1]) || _text[i - 1] is '(' or '[' or '\u2014' or '-';
            var beforeSpace = i + 1 == span.End || !char.IsLetterOrDigit(_text[i + 1]);
            if (afterSpace && !beforeSpace)
            {
                open.Push(i);
            }
            else if (open.Count > 0)
            {
                open.Pop();
            }
            else if (beforeSpace && !afterSpace)
            {
                Report(i, $"an opening {_text[i]}");
                return;
            }
            else
            {
                open.Push(i);
            }
        }

        var alone = open.Count > 0 ? open.Last() : _paired[_paired.Count - 1];
        Report(alone, $"a closing {_text[alone]}");
    }

    private void Report(int i, string missing)
    {
        if (_reported++ < Limit)
        {
            _problems.Add(Problem.Of(Rules.UnbalancedQuotationMark, new SourceSpan(i, 1), _text[i].ToString(), missing));
        }
    }
}
