using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Speech;

/// <summary>
/// Pairs double marks within a stretch. Curly marks tell their side; the typewriter's mark is taken in turns, and its neighbours
/// speak only where the turn would be wrong.
/// </summary>
internal sealed class DoubleMarkPairing(string text, SpeechTokens tokens, MarkConvention convention, ImmutableArray<Problem>.Builder problems)
{
    private readonly List<(int Open, int Close)> _pairs = [];
    private SourceSpan _span;
    private int _open;
    private int _rest;

    /// <summary>The pairs of the stretch read last; -1 opens where the paragraph before left a quotation open.</summary>
    public List<(int Open, int Close)> Pairs => _pairs;

    /// <summary>The mark that the stretch read last leaves open, or -1.</summary>
    public int Open => _open;

    /// <summary>Reads a stretch.</summary>
    public void Read(SourceSpan span, int first, int end, bool isOpen)
    {
        _pairs.Clear();
        _span = span;
        _open = -1;
        _rest = 0;
        for (var i = first; i < end; i++)
        {
            _rest += tokens[i].Form == MarkForm.Straight ? 1 : 0;
        }

        for (var i = first; i < end; i++)
        {
            var form = tokens[i].Form;
            if (form == MarkForm.None || QuotationMarks.IsSingle(form))
            {
                continue;
            }

            var shape = MarkShape.Of(text, tokens[i].Start, tokens[i].End, span);
            if (isOpen && _pairs.Count == 0 && _open < 0 && ((shape.MayClose && !shape.MayOpen) || (form == MarkForm.Straight && _rest % 2 == 1 && i > first)) && form is not (MarkForm.DoubleOpen or MarkForm.Low))
            {
                _pairs.Add((-1, i));
                isOpen = false;
                _rest -= form == MarkForm.Straight ? 1 : 0;
                continue;
            }

            ReadMark(i, form, shape);
        }
    }

    private void ReadMark(int i, MarkForm form, MarkShape shape)
    {
        switch (form)
        {
            case MarkForm.Straight:
                ReadStraight(i, shape);
                _rest--;
                break;
            case MarkForm.DoubleOpen when _open >= 0 && (tokens[_open].Form == MarkForm.Low || (shape.MayClose && !shape.MayOpen)):
                Close(i);
                break;
            case MarkForm.DoubleOpen when _open < 0 && shape.MayClose && !shape.MayOpen:
                break;
            case MarkForm.DoubleOpen or MarkForm.Low or MarkForm.WireOpen:
                _open = i;
                break;
            case MarkForm.GuillemetLeft or MarkForm.GuillemetRight when (form == MarkForm.GuillemetRight) == convention.IsReversed:
                _open = i;
                break;
            default:
                ReadClosing(i, form, shape);
                break;
        }
    }

    private void ReadClosing(int i, MarkForm form, MarkShape shape)
    {
        if (_open >= 0)
        {
            // ''A,'' he said. ''B'': two that open in a row mean that the first was left open.
            if (form == MarkForm.WireClose && tokens[_open].Form == MarkForm.WireClose && shape.MayOpen && !shape.MayClose)
            {
                _open = i;
                return;
            }

            Close(i);
        }
        else if (shape.MayOpen && !shape.MayClose && form is MarkForm.WireClose or MarkForm.DoubleClose)
        {
            _open = i;
        }
    }

    private void ReadStraight(int i, MarkShape shape)
    {
        var afterDigit = tokens[i].Start > _span.Start && char.IsDigit(text[tokens[i].Start - 1]);
        if (_open < 0)
        {
            // A mark that can only close: inches, or one whose partner is missing.
            if (!(shape.MayClose && !shape.MayOpen && (afterDigit || _rest % 2 == 1)))
            {
                _open = i;
            }
        }
        else if (afterDigit && IsInches(i))
        {
        }
        else if (shape.MayOpen && !shape.MayClose && _rest % 2 == 0)
        {
            _open = i;
        }
        else
        {
            Close(i);
        }
    }

    // 6'2"
    private bool IsInches(int i) =>
        i > 0 && tokens[i - 1].End == tokens[i].Start && Apostrophes.IsMark(text[tokens[i - 1].Start]) && char.IsDigit(text[tokens[i - 1].End - 1]);

    private void Close(int i)
    {
        var open = tokens[_open].Form;
        var close = tokens[i].Form;
        if (!QuotationMarks.Fit(open, close))
        {
            problems.Add(Problem.Of(
                Rules.MixedQuotationMarks,
                SourceSpan.FromBounds(tokens[i].Start, tokens[i].End),
                text.Substring(tokens[i].Start, tokens[i].End - tokens[i].Start),
                text.Substring(tokens[_open].Start, tokens[_open].End - tokens[_open].Start),
                QuotationMarks.Closing(open)));
        }

        _pairs.Add((_open, i));
        _open = -1;
    }
}
