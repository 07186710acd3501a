namespace Galley.Reading.Names.Resolution;

/// <summary>
/// The entities that the registry names in the text, as what short names may refer to. Those of the structure are no part of it:
/// a story does not go on about its reporters.
/// </summary>
internal sealed class KnownClusters
{
    private readonly Dictionary<string, EntityCluster> _byId = new(StringComparer.Ordinal);

    /// <summary>The persons.</summary>
    public List<EntityCluster> Persons { get; } = [];

    /// <summary>The persons' names.</summary>
    public IEnumerable<PersonName> PersonNames => Persons.SelectMany(static person => person.PersonNames);

    /// <summary>The organisations with each of their names.</summary>
    public List<(string Name, EntityCluster Organization)> Organizations { get; } = [];

    /// <summary>Gathers the entities of known names.</summary>
    public static KnownClusters Of(List<KnownName> known, ResolutionInput input)
    {
        var clusters = new KnownClusters();
        var paragraphs = new Paragraphs(input.Text);
        foreach (var name in known)
        {
            if (name.Evidence == MentionEvidence.Registry)
            {
                clusters.Add(name, paragraphs.At(name.Span.Start), input);
            }
        }

        return clusters;
    }

    private void Add(KnownName name, int paragraph, ResolutionInput input)
    {
        var entity = name.Entity;
        if (!_byId.TryGetValue(entity.Id, out var cluster))
        {
            _byId.Add(entity.Id, cluster = new EntityCluster(entity.Kind) { Record = entity });
            AddNames(entity, cluster);
        }

        if (name.Form == MentionForm.Name)
        {
            var isProminent = input.Prominent.Any(part => part.Contains(name.Span));
            cluster.FullMentions.Add(new FullMention(
                name.Span.Start, paragraph, isProminent, MentionText.TitleBefore(input.Text, name.Span.Start)));
        }
    }

    private void AddNames(EntityRecord entity, EntityCluster cluster)
    {
        if (entity.Kind == EntityKind.Organization)
        {
            Organizations.Add((entity.Name, cluster));
            Organizations.AddRange(entity.Aliases.Select(alias => (alias, cluster)));
        }
        else if (entity.Kind == EntityKind.Person)
        {
            Persons.Add(cluster);
            foreach (var name in entity.Aliases.Insert(0, entity.Name))
            {
                var person = PersonName.Parse(name);
                if (person.Words.Length > 1)
                {
                    cluster.PersonNames.Add(person);
                }
            }
        }
    }
}
