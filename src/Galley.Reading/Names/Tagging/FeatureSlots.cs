namespace Galley.Reading.Names.Tagging;

/// <summary>
/// Numbers for the features of templates that see few different things: cases, tags, lists, coarse clusters. Where a number says which feature
/// it is, its weights are found without a hash.
/// </summary>
internal static class FeatureSlots
{
    /// <summary>More than there are values of <see cref="WordCase"/>, with one for the edge of the sentence.</summary>
    public const int Cases = 10;

    /// <summary>More than there are clusters of the grain that has slots; a model with more of them still works.</summary>
    public const int Clusters = 1024;

    /// <summary>More than there are tags, with one for the edge of the sentence.</summary>
    public const int Tags = TagSet.Count + 1;

    /// <summary>The number of lists.</summary>
    public const int Lists = 32;

    // A label of each of three places, and what a word mostly is.
    private const int Longer = 8 * 8 * 8;
    private const int Classes = 32;
    private const int Places = 4;

    public const int Bias = 0;
    public const int Mode = Bias + 1;
    public const int CasesAround = Mode + (4 * Cases);
    public const int ClusterBefore = CasesAround + (Cases * Cases * Cases);
    public const int ClusterAfter = ClusterBefore + (Clusters * Cases);
    public const int Seen = ClusterAfter + (Clusters * Cases);
    public const int Size = Seen + (4 * 2 * Cases);
    public const int Enclosure = Size + (3 * Cases);
    public const int Last = Enclosure + (4 * Cases);
    public const int Ending = Last + Cases;
    public const int PhraseBegins = Ending + (2 * 3 * 4 * Cases);
    public const int PhraseInside = PhraseBegins + Lists;
    public const int PhraseEnds = PhraseInside + Lists;
    public const int RunLast = PhraseEnds + Lists;
    public const int RunFirst = RunLast + (Places * Clusters);
    public const int RunLength = RunFirst + (Places * Clusters);
    public const int RunBefore = RunLength + (Places * 8);
    public const int RunAfter = RunBefore + (Places * Clusters);
    public const int Tag = RunAfter + (Places * Clusters);
    public const int TagsBefore = Tag + Tags;
    public const int TagsAfter = TagsBefore + (Tags * Tags);
    public const int TagsAround = TagsAfter + (Tags * Tags);
    public const int NeighbourClass = TagsAround + (Tags * Tags * Tags);
    public const int NeighbourLonger = NeighbourClass + (2 * Classes);
    public const int Class = NeighbourLonger + (2 * Longer);
    public const int ClassTag = Class + (2 * Classes);
    public const int LongerLabel = ClassTag + (Classes * Tags);
    public const int LongerTag = LongerLabel + (3 * 8);
    public const int LongerClass = LongerTag + (3 * 8 * Tags);
    public const int Pair = LongerClass + (Longer * Classes);
    public const int Acronym = Pair + (2 * 8);
    public const int Topic = Acronym + 8;

    /// <summary>The number of slots.</summary>
    public const int Count = Topic + (TextTopic.Values * 8 * Cases);
}
