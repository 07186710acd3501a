namespace Galley.Reading.Speech;

/// <summary>
/// Pairs single marks, of which most are apostrophes. One opens only before a word; it is closed by the first mark that cannot be
/// the possessive of a plural, else by the first that could be one.
/// </summary>
internal sealed class SingleMarkPairing(string text, SpeechTokens tokens)
{
    private readonly List<(int Open, int Close)> _pairs = [];

    /// <summary>The pairs of the stretch read last.</summary>
    public List<(int Open, int Close)> Pairs => _pairs;

    /// <summary>How many tokens were looked at.</summary>
    public long Steps { get; private set; }

    /// <summary>A mark at the very start of the stretch read last that nothing closes, or -1.</summary>
    public int Open { get; private set; }

    /// <summary>Reads a stretch whose double marks are paired.</summary>
    public void Read(SourceSpan span, int first, int end, List<(int Open, int Close)> doubles)
    {
        _pairs.Clear();
        Open = -1;
        var i = first;
        foreach (var (open, close) in doubles)
        {
            ReadRegion(span, ref i, open < 0 ? first : open, end, doubles, open);
            var inner = open + 1;
            if (open >= 0)
            {
                ReadRegion(span, ref inner, close, close, doubles, -1);
            }

            i = Math.Max(i, close + 1);
        }

        ReadRegion(span, ref i, end, end, doubles, end);
    }

    // Opening marks from i up to `until`; their partners may stand up to `limit`, after double marks that they enclose.
    private void ReadRegion(SourceSpan span, ref int i, int until, int limit, List<(int Open, int Close)> doubles, int nextDouble)
    {
        while (i < until)
        {
            var form = tokens[i].Form;
            Steps++;
            if (QuotationMarks.IsSingle(form))
            {
                var shape = MarkShape.Of(text, tokens[i].Start, tokens[i].End, span);
                if (shape.MayOpen && (form == MarkForm.SingleOpen || !shape.MayClose))
                {
                    var close = FindClose(span, i + 1, limit, doubles, nextDouble);
                    if (close > 0)
                    {
                        _pairs.Add((i, close));
                        i = close + 1;
                        continue;
                    }

                    if (tokens[i].Start == span.Start)
                    {
                        Open = i;
                    }
                }
            }

            i++;
        }
    }

    private int FindClose(SourceSpan span, int from, int limit, List<(int Open, int Close)> doubles, int nextDouble)
    {
        var doubtful = -1;
        var pair = nextDouble >= 0 && limit > nextDouble ? doubles.BinarySearch((nextDouble, 0), OpenOrder.Instance) : doubles.Count;
        pair = pair < 0 ? ~pair : pair;
        for (var i = from; i < limit; i++)
        {
            Steps++;
            if (pair < doubles.Count && i == doubles[pair].Open)
            {
                i = doubles[pair++].Close;
                continue;
            }

            var form = tokens[i].Form;
            if (!QuotationMarks.IsSingle(form))
            {
                continue;
            }

            var shape = MarkShape.Of(text, tokens[i].Start, tokens[i].End, span);
            if (shape.MayClose && form != MarkForm.SingleOpen)
            {
                if (!IsPluralPossessive(i, limit))
                {
                    return i;
                }

                doubtful = doubtful < 0 ? i : doubtful;
            }
            else if (shape.MayOpen)
            {
                break;
            }
        }

        return doubtful;
    }

    // the workers’ party: an s before, a word after.
    private bool IsPluralPossessive(int i, int limit) =>
        text[tokens[i].Start - 1] is 's' or 'S' or 'z' or 'x' && i + 1 < limit && tokens[i + 1].Kind is SpeechTokenKind.Word or SpeechTokenKind.Number;

    private sealed class OpenOrder : IComparer<(int Open, int Close)>
    {
        public static readonly OpenOrder Instance = new();

        public int Compare((int Open, int Close) x, (int Open, int Close) y) => x.Open.CompareTo(y.Open);
    }
}
