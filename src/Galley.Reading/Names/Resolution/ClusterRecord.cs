using System.Collections.Immutable;

using Galley.Reading.Wire;

namespace Galley.Reading.Names.Resolution;

/// <summary>What is told of an entity that was found: its name, and the other names that the article uses.</summary>
internal static class ClusterRecord
{
    /// <summary>The record of an entity, or <see langword="null"/> if nothing can be made an id of.</summary>
    public static EntityRecord? Of(EntityCluster cluster, EntityRegistry registry)
    {
        if (cluster.Record is { } known)
        {
            return known;
        }

        if (Best(cluster.Names) is not { } best)
        {
            return null;
        }

        if (Declared(cluster, best, registry) is { } declared)
        {
            return cluster.Record = registry.RecordOf(declared);
        }

        var name = NameOf(cluster);
        var id = EntityId.Of(cluster.Kind, name);
        return id[id.Length - 1] == '/'
            ? null
            : cluster.Record = new EntityRecord(
                id,
                cluster.Kind,
                name,
                ImmutableArray<string>.Empty,
                ImmutableArray<string>.Empty,
                ImmutableArray<string>.Empty,
                IsDeclared: false,
                FromCapitals: IsGuess(best));
    }

    /// <summary>The name by which an entity is known.</summary>
    public static string NameOf(EntityCluster cluster)
    {
        if (cluster.Record is { } known)
        {
            return known.Name;
        }

        if (Best(cluster.Names) is not { } best)
        {
            return "";
        }

        return IsGuess(best) ? NameCase.FromCapitals(best.Text)
            : cluster.Kind == EntityKind.Place ? PlaceWords.Capitalize(best.Text)
            : cluster.Kind == EntityKind.Person ? Initials.Close(best.Text)
            : best.Text;
    }

    // One short word of capitals is an acronym more often than not: KSC, but PORTO; and persons have no acronyms.
    private static bool IsGuess(NameMention best) =>
        best.IsCapitals && (best.Text.IndexOf(' ') >= 0 || (best.Text.IndexOf('.') < 0 && best.Label switch
        {
            Tagging.NameLabel.Person => best.Text.Length > 2,
            Tagging.NameLabel.Place => best.Text.Length > 4,
            _ => false,
        }));

    // The writing that is used most; of those the longest, then the first. Capitals only if there is nothing else.
    private static NameMention? Best(List<NameMention> names)
    {
        if (names.Count == 0 || IsOneWriting(names))
        {
            return First(names);
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        NameMention? best = null;
        foreach (var name in names)
        {
            counts.TryGetValue(name.Text, out var count);
            counts[name.Text] = count + 1;
        }

        foreach (var name in names)
        {
            if (best is null || IsBetter(name, best, counts))
            {
                best = name;
            }
        }

        return best;
    }

    private static bool IsOneWriting(List<NameMention> names)
    {
        foreach (var name in names)
        {
            if (name.Text != names[0].Text)
            {
                return false;
            }
        }

        return true;
    }

    private static NameMention? First(List<NameMention> names)
    {
        NameMention? first = null;
        foreach (var name in names)
        {
            first = first is null || name.Span.Start < first.Span.Start ? name : first;
        }

        return first;
    }

    private static bool IsBetter(NameMention a, NameMention b, Dictionary<string, int> counts)
    {
        if (a.IsCapitals != b.IsCapitals)
        {
            return b.IsCapitals;
        }

        var order = counts[a.Text].CompareTo(counts[b.Text]);
        order = order != 0 ? order : a.Text.Length.CompareTo(b.Text.Length);
        return order != 0 ? order > 0 : a.Span.Start < b.Span.Start;
    }

    private static EntityEntry? Declared(EntityCluster cluster, NameMention best, EntityRegistry registry)
    {
        if (registry.Entries.IsEmpty)
        {
            return null;
        }

        var declared = registry.Find(cluster.Kind, best.Text, best.IsCapitals) ?? registry.Find(EntityId.Of(cluster.Kind, NameOf(cluster)));
        foreach (var name in cluster.Names)
        {
            declared ??= registry.Find(cluster.Kind, name.Text, name.IsCapitals);
        }

        return declared;
    }
}
