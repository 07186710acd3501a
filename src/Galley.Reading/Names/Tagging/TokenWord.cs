namespace Galley.Reading.Names.Tagging;

/// <summary>What most features of a token need to know of its word: what is small enough to lie beside the word of the next token.</summary>
internal struct TokenWord
{
    /// <summary>The hash of the word in small letters.</summary>
    public ulong Lower;

    /// <summary>The word's number.</summary>
    public int Number;

    /// <summary>The number that the word shares with those that differ in case alone.</summary>
    public int LowerNumber;

    /// <summary>Its clusters of two grains, each plus one; 0 if it has none.</summary>
    public int Cluster1, Cluster2;

    /// <summary>The lists that it stands in, without the name lists if it has no capital.</summary>
    public GazetteerBits Lists;

    /// <summary>Its use of capitals.</summary>
    public WordCase Case;

    /// <summary>Its letters and digits, at most 15.</summary>
    public byte Length;
}
