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
        ref readonly var word = ref text.Word(i);
        var tag = (ulong)tags[i];
        var before = i > first ? (ulong)tags[i - 1] : Edge;
        var next = i + 1 < after ? (ulong)tags[i + 1] : Edge;
        sink.Add(TextHash.Feature(T, tag));
        sink.Add(TextHash.Feature(T + 1, TextHash.Combine(before, tag)));
        sink.Add(TextHash.Feature(T + 2, TextHash.Combine(tag, next)));
        sink.Add(TextHash.Feature(T + 3, TextHash.Combine(before, TextHash.Combine(tag, next))));
        if (word.Case is WordCase.Mark or WordCase.Number)
        {
            return;
        }

        var isCapital = word.Case != WordCase.Small;
        if (i > first)
        {
            Neighbour(text, evidence, i - 1, T + 4, ref sink);
        }

        if (i + 1 < after)
        {
            Neighbour(text, evidence, i + 1, T + 6, ref sink);
        }

        var number = text.DocumentWordOf(i);
        var @class = (ulong)evidence.ClassOf(number);
        sink.Add(TextHash.Feature(T + 10, TextHash.Combine(@class, isCapital ? 1UL : 0)));
        sink.Add(TextHash.Feature(T + 11, TextHash.Combine(@class, tag)));
        if (!isCapital)
        {
            return;
        }

        var longer = 0UL;
        for (var place = 0; place < 3; place++)
        {
            var label = (ulong)evidence.LongerOf(number, place);
            longer = (longer * 8) + label;
            if (label != 0)
            {
                sink.Add(TextHash.Feature(T + 12 + place, label));
                sink.Add(TextHash.Feature(T + 15 + place, TextHash.Combine(label, tag)));
            }
        }

        sink.Add(TextHash.Feature(T + 18, TextHash.Combine(longer, @class)));
        if (i > first)
        {
            sink.Add(TextHash.Feature(T + 19, TextHash.Combine((ulong)evidence.PairOf(text.Word(i - 1).Lower, word.Lower), 1)));
        }

        if (i + 1 < after)
        {
            sink.Add(TextHash.Feature(T + 20, TextHash.Combine((ulong)evidence.PairOf(word.Lower, text.Word(i + 1).Lower), 2)));
        }

        if (word.Length > 1 && evidence.AcronymOf(word.Lower) is var acronym and > 0)
        {
            sink.Add(TextHash.Feature(T + 21, (ulong)acronym));
        }
    }

    private static void Neighbour<TSink>(TaggerText text, DocumentEvidence evidence, int i, int t, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        if (text.Word(i).Case is WordCase.Mark or WordCase.Number or WordCase.Small)
        {
            return;
        }

        var number = text.DocumentWordOf(i);
        sink.Add(TextHash.Feature(t, (ulong)evidence.ClassOf(number) & 15));
        sink.Add(TextHash.Feature(t + 1, ((ulong)evidence.LongerOf(number, 0) * 64) + ((ulong)evidence.LongerOf(number, 1) * 8) + (ulong)evidence.LongerOf(number, 2)));
    }
}
