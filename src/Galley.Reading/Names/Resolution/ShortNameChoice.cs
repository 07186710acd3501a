namespace Galley.Reading.Names.Resolution;

/// <summary>Chooses what a short name means where an article names several entities that have it.</summary>
/// <remarks>
/// A name that stands alone before the other entity is named at all belongs to the first; writers then keep it. Without that,
/// what counts is who stands in the headline and the caption, and who is named in full more often. A title, or the full name
/// earlier in the same paragraph, goes before that.
/// </remarks>
internal sealed class ShortNameChoice
{
    private const int Established = 8;
    private const int InHeadline = 3;
    private const int Full = 2;
    private const int Earlier = 1;
    private const int ClearLead = 3;

    private readonly List<EntityCluster> _candidates;
    private readonly int[] _scores;
    private readonly Dictionary<string, EntityCluster?> _titles;
    private readonly bool _isEstablished;

    /// <summary>Weighs the candidates.</summary>
    /// <param name="candidates">At least two entities.</param>
    /// <param name="uses">The places where the short name stands, in order.</param>
    public ShortNameChoice(List<EntityCluster> candidates, List<NameMention> uses)
    {
        _candidates = candidates;
        _scores = new int[candidates.Count];
        _titles = TitlesOf(candidates);
        var first = 0;
        var second = int.MaxValue;
        for (var i = 0; i < candidates.Count; i++)
        {
            foreach (var full in candidates[i].FullMentions)
            {
                _scores[i] += Full + (full.IsProminent ? InHeadline : 0);
            }

            if (candidates[i].FirstFull < candidates[first].FirstFull)
            {
                first = i;
            }
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            second = i == first ? second : Math.Min(second, candidates[i].FirstFull);
        }

        _scores[first] += Earlier;
        foreach (var use in uses)
        {
            // In a headline the short name comes before all full names, and says nothing of which one it is.
            if (use.Span.Start < second && use.Span.Start > candidates[first].FirstFull)
            {
                _isEstablished = true;
                _scores[first] += Established;
                break;
            }
        }

        var next = int.MinValue;
        for (var i = 0; i < candidates.Count; i++)
        {
            Default = _scores[i] > _scores[Default] ? i : Default;
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            next = i == Default ? next : Math.Max(next, _scores[i]);
        }

        IsClear = _scores[Default] - next >= ClearLead;
    }

    /// <summary>Whether the article says clearly whom the name means.</summary>
    public bool IsClear { get; }

    private int Default { get; }

    /// <summary>The entity that the short name means at one place.</summary>
    /// <param name="use">The place.</param>
    /// <param name="isCertain">Whether a title or the paragraph settles it, or the whole article does.</param>
    public EntityCluster At(NameMention use, out bool isCertain)
    {
        isCertain = true;
        if (use.Title.Length > 0 && _titles.TryGetValue(use.Title, out var titled) && titled is not null)
        {
            return titled;
        }

        if (!_isEstablished && ByParagraph(use) is { } near)
        {
            return near;
        }

        isCertain = IsClear;
        return _candidates[Default];
    }

    /// <summary>An entity that the name could also mean.</summary>
    public EntityCluster Other(EntityCluster chosen) => ReferenceEquals(_candidates[0], chosen) ? _candidates[1] : _candidates[0];

    // The candidate of each title; none if two have it.
    private static Dictionary<string, EntityCluster?> TitlesOf(List<EntityCluster> candidates)
    {
        var titles = new Dictionary<string, EntityCluster?>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            foreach (var full in candidate.FullMentions)
            {
                var isShared = titles.TryGetValue(full.Title, out var other) && !ReferenceEquals(other, candidate);
                titles[full.Title] = isShared ? null : candidate;
            }
        }

        return titles;
    }

    // The only candidate that the paragraph names in full before this place.
    private EntityCluster? ByParagraph(NameMention use)
    {
        EntityCluster? only = null;
        foreach (var candidate in _candidates)
        {
            if (IsNamedIn(candidate, use))
            {
                if (only is not null)
                {
                    return null;
                }

                only = candidate;
            }
        }

        return only;
    }

    private static bool IsNamedIn(EntityCluster candidate, NameMention use)
    {
        int low = 0, high = candidate.FullMentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = candidate.FullMentions[middle].Start < use.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && candidate.FullMentions[low - 1].Paragraph == use.Paragraph;
    }
}
