using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>Gathers the features of a sentence and then looks all of them up.</summary>
/// <remarks>
/// Most of the time of tagging is waiting for rows that lie far away in memory. In one short loop without anything in between, the processor
/// waits for many of them at once.
/// </remarks>
internal struct FeatureBatch : IFeatureSink
{
    // More than a token has: about sixty, and three kinds of place in up to 24 lists.
    private const int MostOfToken = 256;

    private readonly RowTable _table;
    private uint[] _features;
    private int[] _known;
    private int[] _found;
    private int _featureCount, _knownCount;

    public FeatureBatch(RowTable table)
    {
        _table = table;
        _features = [];
        _known = [];
        _found = [];
        _featureCount = 0;
        _knownCount = 0;
    }

    /// <summary>The number of features with a hash.</summary>
    public readonly int FeatureCount => _featureCount;

    /// <summary>The number of features with a slot.</summary>
    public readonly int KnownCount => _knownCount;

    /// <summary>Forgets all features.</summary>
    public void Clear()
    {
        _featureCount = 0;
        _knownCount = 0;
    }

    /// <summary>Makes room for the features of one more token.</summary>
    public void Prepare()
    {
        Growing.Ensure(ref _features, _featureCount + MostOfToken);
        Growing.Ensure(ref _known, _knownCount + MostOfToken);
    }

    /// <inheritdoc/>
    public void Add(int template, ulong value) => _features[_featureCount++] = TextHash.Feature(template, value);

    /// <inheritdoc/>
    public void Add(int slot, int template, ulong value) => _known[_knownCount++] = _table.Find(slot, template, value);

    /// <summary>Looks up all features.</summary>
    public void Find()
    {
        Growing.Ensure(ref _found, _features.Length);
        _table.Find(_features, _featureCount, _found);
    }

    /// <summary>Adds the weights of some features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void AddTo(ref RowSum sum, int feature, int featureEnd, int known, int knownEnd)
    {
        for (; known < knownEnd; known++)
        {
            sum.AddRow(_known[known]);
        }

        for (; feature < featureEnd; feature++)
        {
            sum.AddRow(_found[feature]);
        }
    }
}
