using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Names.Resolution;

/// <summary>
/// Decides between names that overlap. What the structure says stands, and so do the registry's names; but a short name of the
/// registry does not take a piece out of a longer name of something else: Kim out of Kim Hyok Chol, Washington out of Washington Post.
/// </summary>
internal static class NameOverlaps
{
    /// <summary>Removes from both lists what has to give way.</summary>
    /// <param name="known">The known names, ordered by span.</param>
    /// <param name="mentions">The tagged names, ordered by span.</param>
    public static (List<KnownName> Known, List<NameMention> Mentions) Resolve(
        IReadOnlyList<KnownName> known, List<NameMention> mentions)
    {
        var keptKnown = new List<KnownName>(known.Count);
        var keptMentions = new List<NameMention>(mentions.Count);
        int k = 0, m = 0;
        while (k < known.Count && m < mentions.Count)
        {
            var (a, b) = (known[k], mentions[m]);
            if (!a.Span.Overlaps(b.Span))
            {
                if (a.Span.Start < b.Span.Start)
                {
                    keptKnown.Add(known[k++]);
                }
                else
                {
                    keptMentions.Add(mentions[m++]);
                }
            }
            else if (GivesWay(a, b) && AllGiveWay(known, k, b))
            {
                k++;
            }
            else
            {
                m++;
            }
        }

        for (; k < known.Count; k++)
        {
            keptKnown.Add(known[k]);
        }

        for (; m < mentions.Count; m++)
        {
            keptMentions.Add(mentions[m]);
        }

        return (keptKnown, keptMentions);
    }

    // A tagged name that holds several known names stays only if all of them give way.
    private static bool AllGiveWay(IReadOnlyList<KnownName> known, int from, NameMention longer)
    {
        for (var i = from; i < known.Count && known[i].Span.Start < longer.Span.End; i++)
        {
            if (!GivesWay(known[i], longer))
            {
                return false;
            }
        }

        return true;
    }

    private static bool GivesWay(KnownName known, NameMention longer)
    {
        if (known.Evidence != MentionEvidence.Registry || !longer.Span.Contains(known.Span) || longer.Span.Length == known.Span.Length)
        {
            return false;
        }

        var isOneWord = longer.Span.Length > known.Span.Length && !HasSpace(known, longer);
        return longer.Label switch
        {
            NameLabel.Person => isOneWord && known.Entity.Kind == EntityKind.Person && known.Form == MentionForm.Alias,
            NameLabel.Organization => known.Entity.Kind != EntityKind.Organization || (isOneWord && known.Form == MentionForm.Alias),
            NameLabel.Misc => known.Form == MentionForm.Demonym || known.Entity.Kind == EntityKind.Place,
            _ => isOneWord && known.Entity.Kind == EntityKind.Place,
        };
    }

    private static bool HasSpace(KnownName known, NameMention longer)
    {
        var start = known.Span.Start - longer.Span.Start;
        return start + known.Span.Length <= longer.Text.Length && longer.Text.IndexOf(' ', start, known.Span.Length) >= 0;
    }
}
