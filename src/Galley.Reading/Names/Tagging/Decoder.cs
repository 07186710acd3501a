namespace Galley.Reading.Names.Tagging;

/// <summary>Finds the best sequence of tags of a sentence by Viterbi's algorithm, and how much better it is than any other.</summary>
internal sealed class Decoder
{
    private const int N = TagSet.Count;
    private const int Impossible = int.MinValue / 4;

    private static readonly byte[][] Predecessors = Neighbours(before: true);
    private static readonly byte[][] Successors = Neighbours(before: false);

    private readonly int[] _forward = new int[SentenceSplitter.MaximumLength * N];
    private readonly int[] _backward = new int[SentenceSplitter.MaximumLength * N];
    private readonly byte[] _from = new byte[SentenceSplitter.MaximumLength * N];

    /// <summary>The score of each tag of each token of the sentence; the caller fills it.</summary>
    public int[] Scores { get; } = new int[SentenceSplitter.MaximumLength * N];

    /// <summary>Writes the best tags of a sentence.</summary>
    /// <param name="length">The number of its tokens.</param>
    /// <param name="transitions">The weight of a tag after another.</param>
    /// <param name="tags">Takes the tags.</param>
    /// <param name="at">Where the first goes.</param>
    /// <returns>Whether any token is part of a name.</returns>
    public bool Decode(int length, int[] transitions, byte[] tags, int at)
    {
        for (var tag = 0; tag < N; tag++)
        {
            _forward[tag] = TagSet.Starts(tag) ? Scores[tag] : Impossible;
        }

        for (var i = 1; i < length; i++)
        {
            Step(i, transitions);
        }

        var best = 0;
        var last = (length - 1) * N;
        for (var tag = 1; tag < N; tag++)
        {
            if (!TagSet.GoesOn(tag) && _forward[last + tag] > _forward[last + best])
            {
                best = tag;
            }
        }

        var any = false;
        for (var i = length - 1; i >= 0; i--)
        {
            tags[at + i] = (byte)best;
            any |= best != 0;
            best = _from[(i * N) + best];
        }

        return any;
    }

    /// <summary>Prepares <see cref="MarginOf"/> for the sentence decoded last.</summary>
    public void Weigh(int length, int[] transitions)
    {
        var last = (length - 1) * N;
        for (var tag = 0; tag < N; tag++)
        {
            _backward[last + tag] = TagSet.GoesOn(tag) ? Impossible : 0;
        }

        for (var i = length - 2; i >= 0; i--)
        {
            for (var tag = 0; tag < N; tag++)
            {
                var best = Impossible;
                foreach (var next in Successors[tag])
                {
                    best = Math.Max(best, _backward[((i + 1) * N) + next] + Scores[((i + 1) * N) + next] + transitions[(tag * N) + next]);
                }

                _backward[(i * N) + tag] = best;
            }
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

    private void Step(int i, int[] transitions)
    {
        var row = i * N;
        for (var tag = 0; tag < N; tag++)
        {
            var before = Predecessors[tag];
            int best = before[0], score = _forward[row - N + best] + transitions[(best * N) + tag];
            for (var k = 1; k < before.Length; k++)
            {
                var candidate = _forward[row - N + before[k]] + transitions[(before[k] * N) + tag];
                if (candidate > score)
                {
                    score = candidate;
                    best = before[k];
                }
            }

            _forward[row + tag] = Math.Max(score + Scores[row + tag], Impossible);
            _from[row + tag] = (byte)best;
        }
    }

    private static byte[][] Neighbours(bool before)
    {
        var all = new byte[N][];
        for (var tag = 0; tag < N; tag++)
        {
            var list = new List<byte>();
            for (var other = 0; other < N; other++)
            {
                if (before ? TagSet.Follows(other, tag) : TagSet.Follows(tag, other))
                {
                    list.Add((byte)other);
                }
            }

            all[tag] = [.. list];
        }

        return all;
    }
}
