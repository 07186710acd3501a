using System.Numerics;
using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Learns the weights of one pass: a conditional random field by stochastic gradient with a rate per weight (AdaGrad).</summary>
internal sealed class PassTrainer
{
    /// <summary>The room of a row: the tags, rounded up to whole vectors of any usual width.</summary>
    public const int Width = 32;

    private const int N = TagSet.Count;

    private readonly TrainingOptions _options;
    private readonly float[] _squares;
    private readonly float[] _scores = new float[SentenceSplitter.MaximumLength * Width];
    private readonly float[] _gradient = new float[Width];
    private readonly double[] _transitionSquares = new double[N * N];
    private readonly double[] _pairs = new double[N * N];
    private readonly double[] _exponentials = new double[N * N];
    private readonly double[] _wanted = new double[SentenceSplitter.MaximumLength * N];
    private readonly TagLattice _lattice = new();
    private readonly RandomSource _random;

    public PassTrainer(int features, TrainingOptions options, ulong seed)
    {
        _options = options;
        _random = new RandomSource(seed);
        Weights = new float[features * Width];
        _squares = new float[features * Width];
        Array.Fill(_squares, 0.1f);
        Array.Fill(_transitionSquares, 0.1);
    }

    /// <summary>The weights of features, a row of <see cref="Width"/> each.</summary>
    public float[] Weights { get; private set; }

    /// <summary>The weights of a tag after another.</summary>
    public double[] Transitions { get; private set; } = new double[N * N];

    /// <summary>Learns from sentences.</summary>
    public PassTrainer Train(IReadOnlyList<IndexedSentence> sentences, int epochs)
    {
        var sum = new float[Weights.Length];
        var transitionSum = new double[N * N];
        var averaged = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var at in _random.Shuffle(sentences.Count))
            {
                Learn(sentences[at]);
            }

            if (epoch >= epochs / 2)
            {
                averaged++;
                for (var i = 0; i < sum.Length; i++)
                {
                    sum[i] += Weights[i];
                }

                for (var i = 0; i < transitionSum.Length; i++)
                {
                    transitionSum[i] += Transitions[i];
                }
            }
        }

        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] /= averaged;
        }

        Weights = sum;
        Transitions = transitionSum.Select(weight => weight / averaged).ToArray();
        return this;
    }

    /// <summary>Adds the weights of another.</summary>
    public void Add(PassTrainer other)
    {
        for (var i = 0; i < Weights.Length; i++)
        {
            Weights[i] += other.Weights[i];
        }

        for (var i = 0; i < Transitions.Length; i++)
        {
            Transitions[i] += other.Transitions[i];
        }
    }

    /// <summary>Divides all weights.</summary>
    public void Divide(int by)
    {
        for (var i = 0; i < Weights.Length; i++)
        {
            Weights[i] /= by;
        }

        for (var i = 0; i < Transitions.Length; i++)
        {
            Transitions[i] /= by;
        }
    }

    private void Learn(IndexedSentence sentence)
    {
        var length = sentence.Features.Length;
        var active = sentence.Features;
        if (_options.Dropout > 0)
        {
            active = Drop(active);
        }

        var scale = 100f / (100 - _options.Dropout);
        for (var i = 0; i < length; i++)
        {
            RowAddition.Sum(Weights, active[i], _scores.AsSpan(i * Width, Width), scale);
        }

        for (var from = 0; from < N; from++)
        {
            for (var to = 0; to < N; to++)
            {
                _exponentials[(from * N) + to] = TagSet.Follows(from, to) ? Math.Max(1e-30, Exponential.Of(Transitions[(from * N) + to])) : 0;
            }
        }

        Array.Clear(_pairs);
        _lattice.Run(_scores, Width, _exponentials, sentence.Allowed, length, _pairs, 1);
        Array.Copy(_lattice.Marginals, _wanted, length * N);
        _lattice.Run(_scores, Width, _exponentials, null, length, _pairs, -1);
        for (var i = 0; i < length; i++)
        {
            var largest = 0f;
            for (var tag = 0; tag < N; tag++)
            {
                _gradient[tag] = (float)(_wanted[(i * N) + tag] - _lattice.Marginals[(i * N) + tag]);
                largest = Math.Max(largest, Math.Abs(_gradient[tag]));
            }

            if (float.IsNaN(largest))
            {
                throw new InvalidOperationException("No sequence of tags agrees with what is marked in a sentence.");
            }

            if (largest > 0.001f)
            {
                RowAddition.Update(Weights, _squares, active[i], _gradient, _options.Rate);
            }
        }

        for (var i = 0; i < _pairs.Length; i++)
        {
            _transitionSquares[i] += _pairs[i] * _pairs[i];
            Transitions[i] += _options.Rate * _pairs[i] / Math.Sqrt(_transitionSquares[i]);
        }
    }

    private int[][] Drop(int[][] features)
    {
        var active = new int[features.Length][];
        for (var i = 0; i < active.Length; i++)
        {
            active[i] = Array.FindAll(features[i], _ => _random.Next(100) >= _options.Dropout);
        }

        return active;
    }
}
