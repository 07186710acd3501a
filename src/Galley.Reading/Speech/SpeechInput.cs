namespace Galley.Reading.Speech;

/// <summary>Makes sure that what comes in is in order.</summary>
internal static class SpeechInput
{
    /// <summary>The stretches that lie in the text and after those before them.</summary>
    public static List<SpeechStretch> Ordered(string text, IReadOnlyList<SpeechStretch> stretches)
    {
        var ordered = new List<SpeechStretch>(stretches.Count);
        var end = 0;
        foreach (var stretch in stretches)
        {
            if (stretch.Span.Start >= end && stretch.Span.End <= text.Length)
            {
                ordered.Add(stretch);
                end = stretch.Span.End;
            }
        }

        return ordered;
    }

    /// <summary>The names that lie in the text and after those before them.</summary>
    public static List<SpeakerName> Ordered(string text, IReadOnlyList<SpeakerName> names)
    {
        var ordered = new List<SpeakerName>(names.Count);
        var end = 0;
        foreach (var name in names)
        {
            if (name.Span.Start >= end && name.Span.End <= text.Length && !name.Span.IsEmpty && name.EntityId is not null && !string.IsNullOrWhiteSpace(name.Name))
            {
                ordered.Add(name);
                end = name.Span.End;
            }
        }

        return ordered;
    }

    /// <summary>For each pair the one around it, or -1; and those that nothing is around. Pairs that cross another are taken out.</summary>
    public static int[] Nest(List<MarkPair> pairs, out List<int> outer)
    {
        var open = new List<MarkPair>();
        pairs.RemoveAll(pair =>
        {
            while (open.Count > 0 && open[open.Count - 1].EndToken <= pair.FirstToken)
            {
                open.RemoveAt(open.Count - 1);
            }

            if (open.Count > 0 && (pair.EndToken > open[open.Count - 1].EndToken || pair.FirstToken == open[open.Count - 1].FirstToken))
            {
                return true;
            }

            open.Add(pair);
            return false;
        });
        outer = [];
        var within = new int[pairs.Count];
        var around = new List<int>();
        for (var i = 0; i < pairs.Count; i++)
        {
            while (around.Count > 0 && pairs[around[around.Count - 1]].EndToken <= pairs[i].FirstToken)
            {
                around.RemoveAt(around.Count - 1);
            }

            within[i] = around.Count > 0 ? around[around.Count - 1] : -1;
            if (within[i] < 0)
            {
                outer.Add(i);
            }

            around.Add(i);
        }

        return within;
    }
}
