namespace Galley.Reading.Names.Tagging;

/// <summary>The features of a token that depend on more than one word.</summary>
internal static class TokenFeatures
{
    private const int T = 1024;
    private const ulong Edge = 0xE;

    /// <summary>Gives the features of a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The token.</param>
    /// <param name="first">The first token of its sentence.</param>
    /// <param name="after">The token after its sentence.</param>
    /// <param name="mode">How its sentence uses capitals.</param>
    /// <param name="sink">Takes the features.</param>
    public static void Add<TSink>(TaggerText text, int i, int first, int after, CaseMode mode, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        ref readonly var word = ref text.Token(i);
        sink.Add(FeatureSlots.Bias, T, 1);
        sink.Add(FeatureSlots.Mode + ((int)mode * FeatureSlots.Cases) + (int)word.Case, T + 1, TextHash.Combine((ulong)mode, (ulong)word.Case));
        Neighbours(text, in word, i, first, after, ref sink);
        Position(text, in word, i, first, after, mode, ref sink);
        Phrases(text, i, ref sink);
        Topic(text, in word, i, first, after, ref sink);
        Run(text, i, first, after, ref sink);
    }

    private static void Neighbours<TSink>(TaggerText text, in TokenWord word, int i, int first, int after, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var hasBefore = i > first;
        var hasAfter = i + 1 < after;
        ref readonly var before = ref text.Token(hasBefore ? i - 1 : i);
        ref readonly var next = ref text.Token(hasAfter ? i + 1 : i);
        var @case = (ulong)word.Case + 1;
        var beforeCase = hasBefore ? (ulong)before.Case + 1 : Edge;
        var nextCase = hasAfter ? (ulong)next.Case + 1 : Edge;
        var beforeLower = hasBefore ? before.Lower : Edge;
        var nextLower = hasAfter ? next.Lower : Edge;
        sink.Add(T + 2, TextHash.Combine(beforeLower, @case));
        sink.Add(T + 3, TextHash.Combine(nextLower, @case));
        sink.Add(T + 4, TextHash.Combine(beforeLower, word.Lower));
        sink.Add(T + 5, TextHash.Combine(word.Lower, nextLower));
        var cases = ((((hasBefore ? (int)beforeCase : 0) * FeatureSlots.Cases) + (int)@case) * FeatureSlots.Cases) + (hasAfter ? (int)nextCase : 0);
        sink.Add(FeatureSlots.CasesAround + cases, T + 6, TextHash.Combine(beforeCase, TextHash.Combine(@case, nextCase)));
        var beforeCluster = hasBefore ? (ulong)before.Cluster2 + 1 : Edge << 16;
        var nextCluster = hasAfter ? (ulong)next.Cluster2 + 1 : Edge << 16;
        sink.Add(T + 7, TextHash.Combine(beforeCluster, TextHash.Combine((ulong)word.Cluster2, @case)));
        sink.Add(T + 8, TextHash.Combine((ulong)word.Cluster2, TextHash.Combine(nextCluster, nextCase)));
        Cluster(FeatureSlots.ClusterBefore, T + 9, hasBefore ? before.Cluster1 + 1 : 0, @case, ref sink);
        Cluster(FeatureSlots.ClusterAfter, T + 10, hasAfter ? next.Cluster1 + 1 : 0, @case, ref sink);
        sink.Add(T + 11, TextHash.Combine(TextHash.Combine(beforeCluster, beforeCase), TextHash.Combine(nextCluster, nextCase + (@case << 8))));
        if (i - 2 >= first)
        {
            ref readonly var second = ref text.Token(i - 2);
            sink.Add(T + 12, TextHash.Combine((ulong)second.Cluster2, TextHash.Combine(beforeCluster, @case)));
        }

        if (i + 2 < after)
        {
            ref readonly var second = ref text.Token(i + 2);
            sink.Add(T + 13, TextHash.Combine((ulong)second.Cluster2, TextHash.Combine(nextCluster, @case)));
        }
    }

    private static void Cluster<TSink>(int slot, int t, int cluster, ulong @case, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var value = TextHash.Combine(cluster == 0 ? Edge << 16 : (ulong)cluster, @case);
        if (cluster < FeatureSlots.Clusters)
        {
            sink.Add(slot + (cluster * FeatureSlots.Cases) + (int)@case, t, value);
        }
        else
        {
            sink.Add(t, value);
        }
    }

    private static void RunCluster<TSink>(int slot, int t, ulong place, int cluster, ulong value, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        if (cluster < FeatureSlots.Clusters)
        {
            sink.Add(slot + ((int)place * FeatureSlots.Clusters) + cluster, t, TextHash.Combine(place, value));
        }
        else
        {
            sink.Add(t, TextHash.Combine(place, value));
        }
    }

    private static void Position<TSink>(TaggerText text, in TokenWord word, int i, int first, int after, CaseMode mode, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var @case = (ulong)word.Case + 1;
        var number = text.DocumentWordOf(i);
        var seen = (text.Document.IsSmallSomewhere(number) ? 1UL : 0) | (text.Document.IsCapitalInside(number) ? 2UL : 0);
        var isFirst = i == first || (i == first + 1 && text.Token(first).Case == WordCase.Mark);
        sink.Add(FeatureSlots.Seen + ((((int)seen * 2) + (isFirst ? 1 : 0)) * FeatureSlots.Cases) + (int)@case, T + 20, TextHash.Combine(seen, @case + (isFirst ? 64UL : 0)));
        if (isFirst)
        {
            sink.Add(T + 21, TextHash.Combine((ulong)word.Cluster2, @case));
            sink.Add(T + 22, word.Lower);
        }

        var length = after - first;
        var size = length <= 3 ? 0UL : length <= 8 ? 1UL : 2UL;
        sink.Add(FeatureSlots.Size + ((int)size * FeatureSlots.Cases) + (int)@case, T + 23, TextHash.Combine(size, @case));
        sink.Add(FeatureSlots.Enclosure + (text.Enclosure(i) * FeatureSlots.Cases) + (int)@case, T + 24, TextHash.Combine((ulong)text.Enclosure(i), @case));
        if (i == after - 1)
        {
            sink.Add(FeatureSlots.Last + (int)@case, T + 25, @case);
        }

        // Whether the sentence ends with a mark tells prose from headings and tables.
        var last = text.Text[text.Tokens.Start(after - 1)];
        var ends = last is '.' or '!' or '?' or '"' or '\'' or '\u201D' or '\u2019' or ':' ? 1UL : 0;
        var ending = (((((int)ends * 3) + (int)size) * 4) + (int)mode) * FeatureSlots.Cases;
        sink.Add(FeatureSlots.Ending + ending + (int)@case, T + 26, TextHash.Combine(ends, size + (@case << 8) + ((ulong)mode << 16)));
    }

    /// <summary>What the text is about decides what a city or a country stands for: a club or a team, or itself.</summary>
    private static void Topic<TSink>(TaggerText text, in TokenWord word, int i, int first, int after, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        if (!WordReader.IsCapitalised(word.Case))
        {
            return;
        }

        var topic = text.Topic.Value;
        var kinds = ((word.Lists & (GazetteerBits.City | GazetteerBits.SmallCity)) != 0 ? 1 : 0)
            | ((word.Lists & (GazetteerBits.Country | GazetteerBits.Region)) != 0 ? 2 : 0)
            | ((word.Lists & (GazetteerBits.FirstName | GazetteerBits.CommonLastName | GazetteerBits.LastName | GazetteerBits.RareLastName)) != 0 ? 4 : 0);
        var about = (topic * 8) + kinds;
        sink.Add(FeatureSlots.Topic + (about * FeatureSlots.Cases) + (int)word.Case, T + 60, TextHash.Combine((ulong)about, (ulong)word.Case));
        var around = ((ulong)about << 4) | (ulong)word.Case;
        sink.Add(T + 61, TextHash.Combine(i > first ? text.Token(i - 1).Lower : Edge, around));
        sink.Add(T + 62, TextHash.Combine(i + 1 < after ? text.Token(i + 1).Lower : Edge, around));
    }

    private static void Phrases<TSink>(TaggerText text, int i, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        Bits(text.Phrases.BeginsAt(i), FeatureSlots.PhraseBegins, T + 30, ref sink);
        Bits(text.Phrases.GoesThrough(i), FeatureSlots.PhraseInside, T + 31, ref sink);
        Bits(text.Phrases.EndsAt(i), FeatureSlots.PhraseEnds, T + 32, ref sink);
    }

    private static void Bits<TSink>(GazetteerBits lists, int slot, int t, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        for (var bit = 0; (uint)lists >> bit != 0 && bit < FeatureSlots.Lists; bit++)
        {
            if (((uint)lists >> bit & 1) != 0)
            {
                sink.Add(slot + bit, t, 1u << bit);
            }
        }
    }

    /// <summary>What stands around the run of capitals, however long it is, and what its first and last words are.</summary>
    private static void Run<TSink>(TaggerText text, int i, int first, int after, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var runs = text.Runs;
        if (runs.WideStartOf(i) < 0)
        {
            return;
        }

        int start = runs.WideStartOf(i), end = runs.WideEndOf(i);
        var place = i == start ? (i + 1 == end ? 3UL : 0UL) : i + 1 == end ? 2UL : 1UL;
        ref readonly var last = ref text.Token(end - 1);
        ref readonly var head = ref text.Token(start);
        sink.Add(T + 40, TextHash.Combine(place, last.Lower));
        RunCluster(FeatureSlots.RunLast, T + 41, place, last.Cluster1, (ulong)last.Cluster1, ref sink);
        sink.Add(T + 42, TextHash.Combine(place, head.Lower));
        RunCluster(FeatureSlots.RunFirst, T + 43, place, head.Cluster1, (ulong)head.Cluster1, ref sink);
        sink.Add(T + 44, TextHash.Combine(place, (ulong)last.Lists & 0x7FFFFFFF));
        var length = Math.Min(end - start, 6);
        sink.Add(FeatureSlots.RunLength + ((int)place * 8) + length, T + 45, TextHash.Combine(place, (ulong)length));
        if (runs.StartOf(i) < 0)
        {
            return;
        }

        start = runs.StartOf(i);
        end = runs.EndOf(i);
        place = i == start ? (i + 1 == end ? 3UL : 0UL) : i + 1 == end ? 2UL : 1UL;
        var left = start > first ? text.Token(start - 1).Lower : Edge;
        var right = end < after ? text.Token(end).Lower : Edge;
        var leftCluster = start > first ? (ulong)text.Token(start - 1).Cluster1 + 1 : Edge << 16;
        var rightCluster = end < after ? (ulong)text.Token(end).Cluster1 + 1 : Edge << 16;
        sink.Add(T + 46, TextHash.Combine(place, left));
        sink.Add(T + 47, TextHash.Combine(place, right));
        RunCluster(FeatureSlots.RunBefore, T + 48, place, start > first ? (int)leftCluster : 0, leftCluster, ref sink);
        RunCluster(FeatureSlots.RunAfter, T + 49, place, end < after ? (int)rightCluster : 0, rightCluster, ref sink);
        sink.Add(T + 50, TextHash.Combine(TextHash.Combine(place, (ulong)Math.Min(end - start, 6)), TextHash.Combine(left, right)));
        ref readonly var runLast = ref text.Token(end - 1);
        sink.Add(T + 51, TextHash.Combine(TextHash.Combine(place, (ulong)runLast.Cluster2), TextHash.Combine(leftCluster, (ulong)text.Token(start).Cluster2)));
    }
}
