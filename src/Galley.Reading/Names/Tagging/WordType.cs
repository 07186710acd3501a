namespace Galley.Reading.Names.Tagging;

/// <summary>What is known of a word however often it stands in the text.</summary>
internal struct WordType
{
    /// <summary>The hash of the word as written, with the case mode.</summary>
    public ulong Key;

    /// <summary>The hash of the word in small letters.</summary>
    public ulong Lower;

    /// <summary>The hash of its shape with runs shortened to two: <c>Xxx</c>, <c>X.X.</c>, <c>dd</c>.</summary>
    public ulong Shape;

    /// <summary>The hashes of its first 1 to 4 characters.</summary>
    public ulong Prefix1, Prefix2, Prefix3, Prefix4;

    /// <summary>The hashes of its last 1 to 4 characters.</summary>
    public ulong Suffix1, Suffix2, Suffix3, Suffix4;

    /// <summary>The hash of what stands after its last hyphen, and before its first; 0 without one.</summary>
    public ulong AfterHyphen, BeforeHyphen;

    /// <summary>Its clusters from fine to coarse, each plus one; 0 if it has none.</summary>
    public int Cluster0, Cluster1, Cluster2, Cluster3;

    /// <summary>The lists that it stands in, without the name lists if it has no capital.</summary>
    public GazetteerBits Lists;

    /// <summary>Its use of capitals.</summary>
    public WordCase Case;

    /// <summary>Its letters and digits, at most 15.</summary>
    public byte Length;
}
