using System.Globalization;
using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Exact matches of names against a gold standard, for the three labels that all corpora share.</summary>
internal sealed class Score
{
    private readonly int[] _right = new int[TagSet.Labels];
    private readonly int[] _found = new int[TagSet.Labels];
    private readonly int[] _gold = new int[TagSet.Labels];

    /// <summary>F1 over persons, places and organisations, in percent.</summary>
    public double F1 => Of(0, 3);

    /// <summary>Counts a document.</summary>
    public void Add(IReadOnlyList<GoldName> gold, IEnumerable<TaggedName> found)
    {
        var set = gold.ToHashSet();
        foreach (var name in gold)
        {
            _gold[(int)name.Label]++;
        }

        foreach (var name in found)
        {
            _found[(int)name.Label]++;
            if (set.Contains(new GoldName(name.Span.Start, name.Span.End, name.Label)))
            {
                _right[(int)name.Label]++;
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"F1 {F1:F2} (P {100.0 * _right[..3].Sum() / Math.Max(1, _found[..3].Sum()):F2} R {100.0 * _right[..3].Sum() / Math.Max(1, _gold[..3].Sum()):F2}) PER {Of(0, 1):F1} LOC {Of(1, 2):F1} ORG {Of(2, 3):F1} MISC {Of(3, 4):F1}");

    private double Of(int from, int to) =>
        200.0 * _right[from..to].Sum() / Math.Max(1, _found[from..to].Sum() + _gold[from..to].Sum());
}
