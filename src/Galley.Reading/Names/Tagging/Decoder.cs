namespace Galley.Reading.Names.Tagging;

/// <summary>Finds the best sequence of tags of a sentence by Viterbi's algorithm, and how much better it is than any other.</summary>
/// <remarks>
/// Only tags that may follow each other are compared. Where "outside" leads by more than any transition can win back, and it nearly always does
/// between names, it is the best neighbour of every tag that may stand beside it, and nothing is compared at all.
/// </remarks>
internal sealed class Decoder
{
    private const int N = TagSet.Count;
    private const int Impossible = int.MinValue / 4;

    // Tags that end a name or stand outside one, and tags that begin one or stand outside one: each of the former may stand before each of the latter.
    private static readonly byte[] Ends = [.. Enumerable.Range(0, N).Where(static tag => !TagSet.GoesOn(tag)).Select(static tag => (byte)tag)];
    private static readonly byte[] Starts = [.. Enumerable.Range(0, N).Where(TagSet.Starts).Select(static tag => (byte)tag)];

    private readonly int[] _forward = new int[SentenceSplitter.MaximumLength * N];
    private readonly int[] _backward = new int[SentenceSplitter.MaximumLength * N];
    private readonly int[] _transitions;
    private readonly int _mostWonAfter;
    private readonly int _mostWonBefore;

    /// <summary>Makes a decoder.</summary>
    /// <param name="transitions">The weight of a tag after another: from * tags + to.</param>
    public Decoder(int[] transitions)
    {
        _transitions = transitions;
        foreach (var from in Ends)
        {
            foreach (var to in Starts)
            {
                _mostWonAfter = Math.Max(_mostWonAfter, transitions[(from * N) + to] - transitions[to]);
                _mostWonBefore = Math.Max(_mostWonBefore, transitions[(from * N) + to] - transitions[from * N]);
            }
        }
    }

    /// <summary>The score of each tag of each token of the sentence; the caller fills it.</summary>
    public int[] Scores { get; } = new int[SentenceSplitter.MaximumLength * N];

    /// <summary>Writes the best tags of a sentence.</summary>
    /// <param name="length">The number of its tokens.</param>
    /// <param name="tags">Takes the tags.</param>
    /// <param name="at">Where the first goes.</param>
    /// <returns>The first token of the sentence that is part of a name; <paramref name="length"/> if none is.</returns>
    public int Decode(int length, byte[] tags, int at)
    {
        for (var tag = 0; tag < N; tag++)
        {
            _forward[tag] = TagSet.Starts(tag) ? Scores[tag] : Impossible;
        }

        for (var i = 1; i < length; i++)
        {
            Step(
                new ReadOnlySpan<int>(_forward, (i - 1) * N, N),
                new ReadOnlySpan<int>(Scores, i * N, N),
                new Span<int>(_forward, i * N, N));
        }

        var best = 0;
        var last = (length - 1) * N;
        foreach (var tag in Ends)
        {
            best = _forward[last + tag] > _forward[last + best] ? tag : best;
        }

        var named = length;
        for (var i = length - 1; i >= 0; i--)
        {
            tags[at + i] = (byte)best;
            named = best != 0 ? i : named;
            best = i > 0 ? Before(i - 1, best) : 0;
        }

        return named;
    }

    /// <summary>Prepares <see cref="MarginOf"/> for the tokens from <paramref name="from"/> on of the sentence decoded last.</summary>
    public void Weigh(int from, int length)
    {
        var last = (length - 1) * N;
        for (var tag = 0; tag < N; tag++)
        {
            _backward[last + tag] = TagSet.GoesOn(tag) ? Impossible : 0;
        }

        Span<int> after = stackalloc int[N];
        for (var i = length - 2; i >= from; i--)
        {
            for (var tag = 0; tag < N; tag++)
            {
                after[tag] = _backward[((i + 1) * N) + tag] + Scores[((i + 1) * N) + tag];
            }

            StepBack(after, new Span<int>(_backward, i * N, N));
        }
    }

    /// <summary>How much better the best sequence is than any with another tag at a token.</summary>
    public int MarginOf(int i, int tag)
    {
        var other = Impossible;
        for (var t = 0; t < N; t++)
        {
            if (t != tag)
            {
                other = Math.Max(other, _forward[(i * N) + t] + _backward[(i * N) + t]);
            }
        }

        return _forward[(i * N) + tag] + _backward[(i * N) + tag] - other;
    }

    private void Step(ReadOnlySpan<int> before, ReadOnlySpan<int> scores, Span<int> forward)
    {
        var transitions = new ReadOnlySpan<int>(_transitions, 0, N * N);
        var second = Impossible;
        for (var label = 0; label < TagSet.Labels; label++)
        {
            int begin = TagSet.Begin(label), inside = TagSet.Inside(label), end = TagSet.End(label);
            var goesIn = Math.Max(before[begin] + transitions[(begin * N) + inside], before[inside] + transitions[(inside * N) + inside]);
            var goesOut = Math.Max(before[begin] + transitions[(begin * N) + end], before[inside] + transitions[(inside * N) + end]);
            forward[inside] = Math.Max(goesIn + scores[inside], Impossible);
            forward[end] = Math.Max(goesOut + scores[end], Impossible);
            second = Math.Max(second, Math.Max(before[end], before[end + 1]));
        }

        var isOutside = before[0] - second >= _mostWonAfter;
        foreach (var to in Starts)
        {
            var best = before[0] + transitions[to];
            if (!isOutside)
            {
                for (var end = 3; end < N; end += 4)
                {
                    var candidate = Math.Max(before[end] + transitions[(end * N) + to], before[end + 1] + transitions[((end + 1) * N) + to]);
                    best = Math.Max(best, candidate);
                }
            }

            forward[to] = Math.Max(best + scores[to], Impossible);
        }
    }

    private void StepBack(ReadOnlySpan<int> after, Span<int> backward)
    {
        var transitions = new ReadOnlySpan<int>(_transitions, 0, N * N);
        var second = Impossible;
        for (var label = 0; label < TagSet.Labels; label++)
        {
            int begin = TagSet.Begin(label), inside = TagSet.Inside(label), end = TagSet.End(label);
            var fromBegin = Math.Max(after[inside] + transitions[(begin * N) + inside], after[end] + transitions[(begin * N) + end]);
            var fromInside = Math.Max(after[inside] + transitions[(inside * N) + inside], after[end] + transitions[(inside * N) + end]);
            backward[begin] = Math.Max(fromBegin, Impossible);
            backward[inside] = Math.Max(fromInside, Impossible);
            second = Math.Max(second, Math.Max(after[begin], after[end + 1]));
        }

        var isOutside = after[0] - second >= _mostWonBefore;
        foreach (var from in Ends)
        {
            var row = transitions.Slice(from * N, N);
            var best = after[0] + row[0];
            if (!isOutside)
            {
                for (var begin = 1; begin < N; begin += 4)
                {
                    best = Math.Max(best, Math.Max(after[begin] + row[begin], after[begin + 3] + row[begin + 3]));
                }
            }

            backward[from] = Math.Max(best, Impossible);
        }
    }

    /// <summary>The best tag at a token, given the tag after it; the lower one of two that are as good.</summary>
    private int Before(int i, int tag)
    {
        if (!TagSet.Starts(tag))
        {
            var begin = TagSet.Begin(TagSet.LabelOf(tag));
            return Reach(i, begin + 1, tag) > Reach(i, begin, tag) ? begin + 1 : begin;
        }

        var best = 0;
        foreach (var before in Ends)
        {
            best = Reach(i, before, tag) > Reach(i, best, tag) ? before : best;
        }

        return best;
    }

    private int Reach(int i, int before, int tag) => _forward[(i * N) + before] + _transitions[(before * N) + tag];
}
