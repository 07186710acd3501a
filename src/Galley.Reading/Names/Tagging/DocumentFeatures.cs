namespace Galley.Reading.Names.Tagging;

/// <summary>The features of the second pass: what the first one found here and in the rest of the text.</summary>
internal static class DocumentFeatures
{
    private const int T = 2048;
    private const ulong Edge = 0xE00;

    /// <summary>Gives the features of a token.</summary>
    public static void Add<TSink>(TaggerText text, DocumentEvidence evidence, byte[] tags, int i, int first, int after, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        ref readonly var word = ref text.Token(i);
        Tags(tags, i, first, after, ref sink);
        if (word.Case is WordCase.Mark or WordCase.Number)
        {
            return;
        }

        if (i > first)
        {
            Neighbour(text, evidence, i - 1, 0, ref sink);
        }

        if (i + 1 < after)
        {
            Neighbour(text, evidence, i + 1, 1, ref sink);
        }

        var tag = tags[i];
        var isCapital = word.Case != WordCase.Small ? 1 : 0;
        var number = text.DocumentWordOf(i);
        var @class = evidence.ClassOf(number);
        sink.Add(FeatureSlots.Class + (@class * 2) + isCapital, T + 10, TextHash.Combine((ulong)@class, (ulong)isCapital));
        sink.Add(FeatureSlots.ClassTag + (@class * FeatureSlots.Tags) + tag, T + 11, TextHash.Combine((ulong)@class, tag));
        if (isCapital == 0)
        {
            return;
        }

        Longer(evidence.LongerOf(number), @class, tag, ref sink);
        if (i > first)
        {
            var pair = evidence.PairOf(text.Token(i - 1).Lower, word.Lower);
            sink.Add(FeatureSlots.Pair + pair, T + 19, TextHash.Combine((ulong)pair, 1));
        }

        if (i + 1 < after)
        {
            var pair = evidence.PairOf(word.Lower, text.Token(i + 1).Lower);
            sink.Add(FeatureSlots.Pair + 8 + pair, T + 20, TextHash.Combine((ulong)pair, 2));
        }

        if (word.Length > 1 && evidence.AcronymOf(word.Lower) is var acronym and > 0)
        {
            sink.Add(FeatureSlots.Acronym + acronym, T + 21, (ulong)acronym);
        }
    }

    private static void Tags<TSink>(byte[] tags, int i, int first, int after, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        const int n = FeatureSlots.Tags;
        var tag = tags[i];
        var before = i > first ? tags[i - 1] : TagSet.Count;
        var next = i + 1 < after ? tags[i + 1] : TagSet.Count;
        var tagBefore = i > first ? (ulong)before : Edge;
        var tagAfter = i + 1 < after ? (ulong)next : Edge;
        sink.Add(FeatureSlots.Tag + tag, T, tag);
        sink.Add(FeatureSlots.TagsBefore + (before * n) + tag, T + 1, TextHash.Combine(tagBefore, tag));
        sink.Add(FeatureSlots.TagsAfter + (tag * n) + next, T + 2, TextHash.Combine(tag, tagAfter));
        sink.Add(FeatureSlots.TagsAround + (((before * n) + tag) * n) + next, T + 3, TextHash.Combine(tagBefore, TextHash.Combine(tag, tagAfter)));
    }

    /// <summary>What longer names of the text hold the word, at which place.</summary>
    private static void Longer<TSink>(int labels, int @class, byte tag, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        for (var place = 0; place < 3; place++)
        {
            var label = DocumentEvidence.LabelAt(labels, place);
            if (label != 0)
            {
                var slot = (place * 8) + label;
                sink.Add(FeatureSlots.LongerLabel + slot, T + 12 + place, (ulong)label);
                sink.Add(FeatureSlots.LongerTag + (slot * FeatureSlots.Tags) + tag, T + 15 + place, TextHash.Combine((ulong)label, tag));
            }
        }

        sink.Add(FeatureSlots.LongerClass + (labels * 32) + @class, T + 18, TextHash.Combine((ulong)labels, (ulong)@class));
    }

    /// <summary>What the text says of a capitalised word beside the token.</summary>
    private static void Neighbour<TSink>(TaggerText text, DocumentEvidence evidence, int i, int side, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        if (text.Token(i).Case is WordCase.Mark or WordCase.Number or WordCase.Small)
        {
            return;
        }

        var number = text.DocumentWordOf(i);
        var @class = evidence.ClassOf(number) & 15;
        var labels = evidence.LongerOf(number);
        sink.Add(FeatureSlots.NeighbourClass + (side * 32) + @class, T + 4 + (side * 2), (ulong)@class);
        sink.Add(FeatureSlots.NeighbourLonger + (side * 512) + labels, T + 5 + (side * 2), (ulong)labels);
    }
}
