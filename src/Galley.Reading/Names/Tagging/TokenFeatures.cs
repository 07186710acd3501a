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
        ref readonly var word = ref text.Word(i);
        sink.Add(TextHash.Feature(T, 1));
        sink.Add(TextHash.Feature(T + 1, TextHash.Combine((ulong)mode, (ulong)word.Case)));
        Neighbours(text, in word, i, first, after, ref sink);
        Position(text, in word, i, first, after, mode, ref sink);
        Phrases(text, i, ref sink);
        Run(text, i, first, after, ref sink);
    }

    private static void Neighbours<TSink>(TaggerText text, in WordType word, int i, int first, int after, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var hasBefore = i > first;
        var hasAfter = i + 1 < after;
        ref readonly var before = ref text.Word(hasBefore ? i - 1 : i);
        ref readonly var next = ref text.Word(hasAfter ? i + 1 : i);
        var @case = (ulong)word.Case + 1;
        var beforeCase = hasBefore ? (ulong)before.Case + 1 : Edge;
        var nextCase = hasAfter ? (ulong)next.Case + 1 : Edge;
        var beforeLower = hasBefore ? before.Lower : Edge;
        var nextLower = hasAfter ? next.Lower : Edge;
        sink.Add(TextHash.Feature(T + 2, TextHash.Combine(beforeLower, @case)));
        sink.Add(TextHash.Feature(T + 3, TextHash.Combine(nextLower, @case)));
        sink.Add(TextHash.Feature(T + 4, TextHash.Combine(beforeLower, word.Lower)));
        sink.Add(TextHash.Feature(T + 5, TextHash.Combine(word.Lower, nextLower)));
        var cases = TextHash.Combine(beforeCase, TextHash.Combine(@case, nextCase));
        sink.Add(TextHash.Feature(T + 6, cases));
        var beforeCluster = hasBefore ? (ulong)before.Cluster2 + 1 : Edge << 16;
        var nextCluster = hasAfter ? (ulong)next.Cluster2 + 1 : Edge << 16;
        sink.Add(TextHash.Feature(T + 7, TextHash.Combine(beforeCluster, TextHash.Combine((ulong)word.Cluster2, @case))));
        sink.Add(TextHash.Feature(T + 8, TextHash.Combine((ulong)word.Cluster2, TextHash.Combine(nextCluster, nextCase))));
        sink.Add(TextHash.Feature(T + 9, TextHash.Combine(hasBefore ? (ulong)before.Cluster1 + 1 : Edge << 16, @case)));
        sink.Add(TextHash.Feature(T + 10, TextHash.Combine(hasAfter ? (ulong)next.Cluster1 + 1 : Edge << 16, @case)));
        sink.Add(TextHash.Feature(T + 11, TextHash.Combine(TextHash.Combine(beforeCluster, beforeCase), TextHash.Combine(nextCluster, nextCase + (@case << 8)))));
        if (i - 2 >= first)
        {
            ref readonly var second = ref text.Word(i - 2);
            sink.Add(TextHash.Feature(T + 12, TextHash.Combine((ulong)second.Cluster2, TextHash.Combine(beforeCluster, @case))));
        }

        if (i + 2 < after)
        {
            ref readonly var second = ref text.Word(i + 2);
            sink.Add(TextHash.Feature(T + 13, TextHash.Combine((ulong)second.Cluster2, TextHash.Combine(nextCluster, @case))));
        }
    }

    private static void Position<TSink>(TaggerText text, in WordType word, int i, int first, int after, CaseMode mode, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var @case = (ulong)word.Case + 1;
        var number = text.DocumentWordOf(i);
        var seen = (text.Document.IsSmallSomewhere(number) ? 1UL : 0) | (text.Document.IsCapitalInside(number) ? 2UL : 0);
        var isFirst = i == first || (i == first + 1 && text.Word(first).Case == WordCase.Mark);
        sink.Add(TextHash.Feature(T + 20, TextHash.Combine(seen, @case + (isFirst ? 64UL : 0))));
        if (isFirst)
        {
            sink.Add(TextHash.Feature(T + 21, TextHash.Combine((ulong)word.Cluster2, @case)));
            sink.Add(TextHash.Feature(T + 22, word.Lower));
        }

        var length = after - first;
        var size = length <= 3 ? 0UL : length <= 8 ? 1UL : 2UL;
        sink.Add(TextHash.Feature(T + 23, TextHash.Combine(size, @case)));
        sink.Add(TextHash.Feature(T + 24, TextHash.Combine((ulong)text.Enclosure(i), @case)));
        if (i == after - 1)
        {
            sink.Add(TextHash.Feature(T + 25, @case));
        }

        // Whether the sentence ends with a mark tells prose from headings and tables.
        var last = text.Text[text.Tokens.Start(after - 1)];
        sink.Add(TextHash.Feature(T + 26, TextHash.Combine(last is '.' or '!' or '?' or '"' or '\'' or '\u201D' or ':' ? 1UL : 0, size + (@case << 8) + ((ulong)mode << 16))));
    }

    private static void Phrases<TSink>(TaggerText text, int i, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        Bits(text.Phrases.BeginsAt(i), T + 30, ref sink);
        Bits(text.Phrases.GoesThrough(i), T + 31, ref sink);
        Bits(text.Phrases.EndsAt(i), T + 32, ref sink);
    }

    private static void Bits<TSink>(GazetteerBits lists, int t, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        for (var bits = (uint)lists; bits != 0; bits &= bits - 1)
        {
            sink.Add(TextHash.Feature(t, bits & (~bits + 1)));
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
        ref readonly var last = ref text.Word(end - 1);
        ref readonly var head = ref text.Word(start);
        sink.Add(TextHash.Feature(T + 40, TextHash.Combine(place, last.Lower)));
        sink.Add(TextHash.Feature(T + 41, TextHash.Combine(place, (ulong)last.Cluster1)));
        sink.Add(TextHash.Feature(T + 42, TextHash.Combine(place, head.Lower)));
        sink.Add(TextHash.Feature(T + 43, TextHash.Combine(place, (ulong)head.Cluster1)));
        sink.Add(TextHash.Feature(T + 44, TextHash.Combine(place, (ulong)last.Lists & 0x7FFFFFFF)));
        sink.Add(TextHash.Feature(T + 45, TextHash.Combine(place, (ulong)Math.Min(end - start, 6))));
        if (runs.StartOf(i) < 0)
        {
            return;
        }

        start = runs.StartOf(i);
        end = runs.EndOf(i);
        place = i == start ? (i + 1 == end ? 3UL : 0UL) : i + 1 == end ? 2UL : 1UL;
        var left = start > first ? text.Word(start - 1).Lower : Edge;
        var right = end < after ? text.Word(end).Lower : Edge;
        var leftCluster = start > first ? (ulong)text.Word(start - 1).Cluster1 + 1 : Edge << 16;
        var rightCluster = end < after ? (ulong)text.Word(end).Cluster1 + 1 : Edge << 16;
        sink.Add(TextHash.Feature(T + 46, TextHash.Combine(place, left)));
        sink.Add(TextHash.Feature(T + 47, TextHash.Combine(place, right)));
        sink.Add(TextHash.Feature(T + 48, TextHash.Combine(place, leftCluster)));
        sink.Add(TextHash.Feature(T + 49, TextHash.Combine(place, rightCluster)));
        sink.Add(TextHash.Feature(T + 50, TextHash.Combine(TextHash.Combine(place, (ulong)Math.Min(end - start, 6)), TextHash.Combine(left, right))));
        ref readonly var runLast = ref text.Word(end - 1);
        sink.Add(TextHash.Feature(T + 51, TextHash.Combine(TextHash.Combine(place, (ulong)runLast.Cluster2), TextHash.Combine(leftCluster, (ulong)text.Word(start).Cluster2))));
    }
}
