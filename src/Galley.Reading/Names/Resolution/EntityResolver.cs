using System.Collections.Immutable;

using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Names.Resolution;

/// <summary>Resolves the names of an article: mentions of one entity become one.</summary>
/// <remarks>A pure function of its input. The time is linear in the number of names.</remarks>
public static class EntityResolver
{
    // That the tables of the world know a name, or the registry does, is evidence beside the tagger's.
    private const int ConfidenceOfTheKnown = 750;

    /// <summary>Resolves the names of an article.</summary>
    /// <param name="input">What is known of its names.</param>
    public static ResolvedNames Resolve(ResolutionInput input)
    {
        var context = new ResolutionContext(input.Text, input.Registry);
        var (known, mentions) = NameOverlaps.Resolve(input.Known, new MentionReader(input).Read());
        var declared = KnownClusters.Of(known, input);
        LabelSettlement.Settle(mentions, declared.PersonNames);
        ResolveThings(context, mentions, declared);
        new PersonResolver(context).Resolve(mentions.FindAll(static name => name.Label == NameLabel.Person), declared.Persons);
        return Result(context, known, mentions);
    }

    private static void ResolveThings(ResolutionContext context, List<NameMention> mentions, KnownClusters declared)
    {
        var well = new Dictionary<string, EntityCluster>(StringComparer.Ordinal);
        var places = new PlaceResolver(context, well);
        var others = new OtherResolver(context, well);
        var organizations = new List<NameMention>();
        NameMention? before = null;
        foreach (var name in mentions)
        {
            switch (name.Label)
            {
                case NameLabel.Place when IsOrganization(name.Writing):
                case NameLabel.Organization when !IsPlace(name.Writing):
                    organizations.Add(name);
                    break;
                case NameLabel.Place or NameLabel.Organization:
                    places.Resolve(name, before);
                    break;
                case NameLabel.Misc:
                    others.Resolve(name);
                    break;
            }

            before = name;
        }

        new OrganizationResolver(context, well).Resolve(organizations, declared.Organizations);
    }

    // The White House is a building too; what the tables say of a name counts more than which of the two the tagger sees.
    // The Amazon is the river unless the tagger says otherwise.
    private static bool IsOrganization(NameWriting name) =>
        name.Slug != "amazon"
        && name.AnyPlace is null
        && name.WorldOrganization is not null;

    // A government or a national team goes by the name of its country or capital, and is no organisation to readers; a club goes by
    // that of its city, and is one. The tagger sees which is meant.
    private static bool IsPlace(NameWriting name) =>
        name.WorldOrganization is null && (name.WorldPlace is { StandsForCountry: true } || (name.Demonym is not null && name.Member is null));

    private static ResolvedNames Result(ResolutionContext context, List<KnownName> known, List<NameMention> mentions)
    {
        var entities = new ResolvedEntities();
        var found = ImmutableArray.CreateBuilder<EntityMention>(known.Count + mentions.Count);
        foreach (var name in known)
        {
            entities.Add(name.Entity);
            found.Add(new EntityMention(name.Span, name.Entity.Id, name.Form, name.Evidence));
        }

        foreach (var name in mentions)
        {
            if (name.Entity is { Record: not null } cluster)
            {
                cluster.IsKnown = true;
            }
        }

        foreach (var name in mentions)
        {
            if (name.Entity is { } cluster && ClusterRecord.Of(cluster, context.Registry) is { } entity)
            {
                var form = name.Form == MentionForm.Demonym ? name.Form
                    : name.Slug == cluster.SlugOf(entity) ? MentionForm.Name
                    : MentionForm.Alias;
                entities.Add(entity);
                entities.AddForm(entity.Id, name, form);
                found.Add(new EntityMention(
                    name.Span,
                    entity.Id,
                    form,
                    name.Evidence == NameEvidence.Model ? MentionEvidence.Model : MentionEvidence.Rule,
                    cluster.IsKnown ? Math.Max(name.Confidence, ConfidenceOfTheKnown) : name.Confidence));
            }
        }

        found.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        context.Problems.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return new ResolvedNames(found.ToImmutable(), entities.ToImmutable(), context.Problems.ToImmutableArray());
    }
}
