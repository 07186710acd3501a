using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>How likely each tag of each token is, given scores and the tags that are allowed: the forward-backward algorithm.</summary>
internal sealed class TagLattice
{
    private const int N = TagSet.Count;

    // The likeliest tag alone may be one that cannot follow; some way through the sentence must always be left.
    private const double Least = 1e-30;

    // Only these tags follow one another; all other weights are zero, and adding zeros costs most of the time.
    private static readonly int[][] After = [.. Enumerable.Range(0, N).Select(before => Enumerable.Range(0, N).Where(tag => TagSet.Follows(before, tag)).ToArray())];
    private static readonly int[][] Before = [.. Enumerable.Range(0, N).Select(tag => Enumerable.Range(0, N).Where(before => TagSet.Follows(before, tag)).ToArray())];

    private readonly double[] _forward = new double[SentenceSplitter.MaximumLength * N];
    private readonly double[] _backward = new double[SentenceSplitter.MaximumLength * N];
    private readonly double[] _emission = new double[SentenceSplitter.MaximumLength * N];

    /// <summary>The share of each tag of each token.</summary>
    public double[] Marginals { get; } = new double[SentenceSplitter.MaximumLength * N];

    /// <summary>Computes the shares.</summary>
    /// <param name="scores">The score of each tag of each token, in rows of <paramref name="width"/>.</param>
    /// <param name="width">The width of a row.</param>
    /// <param name="transitions">e to the weight of a tag after another; 0 where it may not follow.</param>
    /// <param name="allowed">The tags that a token may have; <see langword="null"/> for all.</param>
    /// <param name="length">The number of tokens.</param>
    /// <param name="pairs">Takes the added shares of tags after another.</param>
    /// <param name="sign">What they are multiplied with.</param>
    public void Run(float[] scores, int width, double[] transitions, uint[]? allowed, int length, double[] pairs, double sign)
    {
        for (var i = 0; i < length; i++)
        {
            Emit(scores, width, allowed, length, i);
            Forward(transitions, i);
        }

        for (var tag = 0; tag < N; tag++)
        {
            _backward[((length - 1) * N) + tag] = 1;
        }

        for (var i = length - 2; i >= 0; i--)
        {
            Backward(transitions, i);
        }

        for (var i = 0; i < length; i++)
        {
            Share(transitions, i, pairs, sign);
        }
    }

    private void Emit(float[] scores, int width, uint[]? allowed, int length, int i)
    {
        var bits = allowed?[i] ?? uint.MaxValue;
        var max = float.MinValue;
        for (var tag = 0; tag < N; tag++)
        {
            if (IsPossible(tag))
            {
                max = Math.Max(max, scores[(i * width) + tag]);
            }
        }

        for (var tag = 0; tag < N; tag++)
        {
            _emission[(i * N) + tag] = IsPossible(tag) ? Math.Max(Least, Exponential.Of(scores[(i * width) + tag] - max)) : 0;
        }

        bool IsPossible(int tag) =>
            (bits >> tag & 1) != 0 && (i > 0 || TagSet.Starts(tag)) && (i < length - 1 || !TagSet.GoesOn(tag));
    }

    private void Forward(double[] transitions, int i)
    {
        var row = i * N;
        double total = 0;
        for (var tag = 0; tag < N; tag++)
        {
            double sum = i == 0 ? 1 : 0;
            if (i > 0 && _emission[row + tag] > 0)
            {
                foreach (var before in Before[tag])
                {
                    sum += _forward[row - N + before] * transitions[(before * N) + tag];
                }
            }

            total += _forward[row + tag] = sum * _emission[row + tag];
        }

        for (var tag = 0; tag < N; tag++)
        {
            _forward[row + tag] /= total;
        }
    }

    private void Backward(double[] transitions, int i)
    {
        var row = i * N;
        double total = 0;
        for (var tag = 0; tag < N; tag++)
        {
            double sum = 0;
            foreach (var next in After[tag])
            {
                sum += transitions[(tag * N) + next] * _emission[row + N + next] * _backward[row + N + next];
            }

            total += _backward[row + tag] = sum;
        }

        for (var tag = 0; tag < N; tag++)
        {
            _backward[row + tag] /= total;
        }
    }

    private void Share(double[] transitions, int i, double[] pairs, double sign)
    {
        var row = i * N;
        double total = 0;
        for (var tag = 0; tag < N; tag++)
        {
            total += Marginals[row + tag] = _forward[row + tag] * _backward[row + tag];
        }

        for (var tag = 0; tag < N; tag++)
        {
            Marginals[row + tag] /= total;
        }

        if (i == 0)
        {
            return;
        }

        double norm = 0;
        for (var pass = 0; pass < 2; pass++)
        {
            for (var before = 0; before < N; before++)
            {
                var left = _forward[row - N + before];
                if (left < 1e-9)
                {
                    continue;
                }

                foreach (var tag in After[before])
                {
                    var share = left * transitions[(before * N) + tag] * _emission[row + tag] * _backward[row + tag];
                    if (pass == 0)
                    {
                        norm += share;
                    }
                    else if (norm > 0)
                    {
                        // All may be too small to tell apart: then nothing is learnt about what follows what.
                        pairs[(before * N) + tag] += sign * share / norm;
                    }
                }
            }
        }
    }
}
