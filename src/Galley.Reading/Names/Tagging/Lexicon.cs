namespace Galley.Reading.Names.Tagging;

/// <summary>What is known of words before any text is read: their clusters and the lists that they stand in.</summary>
internal sealed class Lexicon
{
    private readonly KeyTable _clusters;
    private readonly KeyTable _gazetteer;
    private readonly ushort[] _coarser;

    /// <summary>Makes a lexicon.</summary>
    /// <param name="clusters">The finest cluster of a word, plus one, by key.</param>
    /// <param name="coarser">For each finest cluster the three coarser ones.</param>
    /// <param name="gazetteer">The <see cref="GazetteerBits"/> of a word or phrase by key.</param>
    public Lexicon(KeyTable clusters, ushort[] coarser, KeyTable gazetteer)
    {
        _clusters = clusters;
        _coarser = coarser;
        _gazetteer = gazetteer;
    }

    /// <summary>The finest cluster of a word, plus one; 0 if it has none.</summary>
    /// <param name="lower">The hash of the word in small letters.</param>
    public int ClusterOf(ulong lower) => (int)_clusters[TextHash.Key(lower)];

    /// <summary>A coarser cluster: 0 of about 512, 1 of 128, 2 of 32.</summary>
    /// <param name="cluster">The finest cluster, plus one.</param>
    /// <param name="grain">Which.</param>
    public int Coarser(int cluster, int grain) => _coarser[((cluster - 1) * 3) + grain];

    /// <summary>The lists that a word or phrase stands in.</summary>
    /// <param name="hash">The hash of a word in small letters, or <see cref="Phrase"/> of several.</param>
    public GazetteerBits ListsOf(ulong hash) => (GazetteerBits)_gazetteer[TextHash.Key(hash)];

    /// <summary>The hash of a phrase that is one word longer.</summary>
    public static ulong Phrase(ulong before, ulong word) => TextHash.Combine(before, word);
}
