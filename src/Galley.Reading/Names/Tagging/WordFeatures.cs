namespace Galley.Reading.Names.Tagging;

/// <summary>The features that a word gives to the token two before to two after it, wherever it stands.</summary>
internal static class WordFeatures
{
    /// <summary>The farthest token that a word gives features to.</summary>
    public const int Reach = 2;

    private const int Templates = 64;

    /// <summary>Gives the features of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="offset">Where it stands from the token: -2 to 2.</param>
    /// <param name="sink">Takes the features.</param>
    public static void Add<TSink>(in WordType word, int offset, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var t = (offset + Reach + 1) * Templates;
        var @case = (ulong)word.Case + 1;
        sink.Add(t, word.Lower);
        sink.Add(t + 1, @case);
        Clusters(in word, t, offset, ref sink);
        if (offset is < -1 or > 1)
        {
            return;
        }

        sink.Add(t + 2, word.Shape);
        sink.Add(t + 3, word.Suffix3);
        Lists(word.Lists, t + 32, ref sink);
        sink.Add(t + 4, TextHash.Combine((ulong)word.Cluster2, @case));
        if (offset == 0)
        {
            Inner(in word, t, @case, ref sink);
        }
    }

    private static void Clusters<TSink>(in WordType word, int t, int offset, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        if (word.Cluster0 == 0)
        {
            sink.Add(t + 5, 0);
            return;
        }

        sink.Add(t + 6, (ulong)word.Cluster0);
        sink.Add(t + 7, (ulong)word.Cluster1);
        sink.Add(t + 8, (ulong)word.Cluster2);
        sink.Add(t + 9, (ulong)word.Cluster3);
    }

    private static void Inner<TSink>(in WordType word, int t, ulong @case, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        sink.Add(t + 10, word.Prefix1);
        sink.Add(t + 11, word.Prefix2);
        sink.Add(t + 12, word.Prefix3);
        sink.Add(t + 13, word.Prefix4);
        sink.Add(t + 14, word.Suffix1);
        sink.Add(t + 15, word.Suffix2);
        sink.Add(t + 16, word.Suffix4);
        sink.Add(t + 17, TextHash.Combine((ulong)word.Cluster1, @case));
        sink.Add(t + 18, TextHash.Combine(word.Suffix3, @case));
        sink.Add(t + 19, TextHash.Combine(word.Lower, @case));
        sink.Add(t + 20, word.Length);
        if (word.AfterHyphen != 0)
        {
            sink.Add(t + 21, word.AfterHyphen);
            sink.Add(t + 22, word.BeforeHyphen);
        }

        // Which lists together: a first name that is also a city says less than one that is not.
        sink.Add(t + 23, TextHash.Combine((ulong)(word.Lists & ~GazetteerBits.GoesOn), @case));
    }

    private static void Lists<TSink>(GazetteerBits lists, int t, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        for (var bits = (uint)lists & 0x7FFFFFFF; bits != 0; bits &= bits - 1)
        {
            sink.Add(t, bits & (~bits + 1));
        }
    }
}
