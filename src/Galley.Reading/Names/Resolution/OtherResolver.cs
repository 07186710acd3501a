using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Names.Resolution;

/// <summary>Resolves what names neither person, place nor organisation: nationalities, members of parties, events.</summary>
internal sealed class OtherResolver(ResolutionContext context, Dictionary<string, EntityCluster> known)
{
    private static readonly HashSet<string> Heads = new(
        ("war wars olympics paralympics games cup championship championships revolution uprising massacre earthquake hurricane typhoon "
        + "cyclone tornado tsunami festival summit marathon derby referendum crusade holocaust genocide treaty accord accords").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> FirstWords = new(
        "hurricane typhoon cyclone operation battle siege".Split(' '), StringComparer.Ordinal);

    private readonly Dictionary<string, EntityCluster> _events = new(StringComparer.Ordinal);

    /// <summary>Resolves a name; one that is none of these, such as the title of a work, names no entity.</summary>
    public void Resolve(NameMention name)
    {
        if (name.Writing.WorldEvent is { } entry)
        {
            name.Entity = context.Known(entry, known);
        }
        else if (name.Writing.Demonym is { } origin)
        {
            name.Entity = context.Known(origin, known);
            name.Form = MentionForm.Demonym;
        }
        else if (name.Writing.Member is { } party)
        {
            name.Entity = context.Known(party, known);
        }
        else if (name.Evidence == NameEvidence.EventList || IsEvent(name.Slug))
        {
            if (!_events.TryGetValue(name.Slug, out var found))
            {
                _events.Add(name.Slug, found = new EntityCluster(EntityKind.Event));
            }

            found.Names.Add(name);
            name.Entity = found;
        }
    }

    // A name of several words whose last says that it is an event: the 2018 World Cup, the Boston Marathon.
    private static bool IsEvent(string slug)
    {
        var last = slug.LastIndexOf('-');
        return last > 0 && (Heads.Contains(slug.Substring(last + 1)) || FirstWords.Contains(slug.Substring(0, slug.IndexOf('-'))));
    }
}
