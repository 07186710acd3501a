namespace Galley.Reading.Names.Resolution;

/// <summary>The persons of a registry by family name, for full names that the registry has in another form.</summary>
internal sealed class RegistryPersons
{
    private readonly Dictionary<string, List<(PersonName Name, EntityEntry Person)>> _byFamily = new(StringComparer.Ordinal);

    public RegistryPersons(EntityRegistry registry)
    {
        foreach (var entry in registry.Entries)
        {
            if (entry.Kind == EntityKind.Person)
            {
                Add(entry, entry.Name);
                foreach (var alias in entry.Aliases)
                {
                    Add(entry, alias.Text);
                }
            }
        }
    }

    /// <summary>The only declared person who may have a name, or <see langword="null"/>.</summary>
    public EntityEntry? Find(PersonName name)
    {
        EntityEntry? only = null;
        if (_byFamily.TryGetValue(Key(name), out var persons))
        {
            foreach (var (other, person) in persons)
            {
                if (!ReferenceEquals(person, only) && PersonNameMatch.MayBeOne(name, other))
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = person;
                }
            }
        }

        return only;
    }

    private static string Key(PersonName name) =>
        name.IsFamilyFirst ? name.Joined : PersonName.WithoutArticle(name.Words[name.Words.Length - 1]);

    private void Add(EntityEntry entry, string text)
    {
        var name = PersonName.Parse(text);
        if (!name.IsFull)
        {
            return;
        }

        if (!_byFamily.TryGetValue(Key(name), out var persons))
        {
            _byFamily.Add(Key(name), persons = []);
        }

        persons.Add((name, entry));
    }
}
