namespace Galley.Reading.Names.Resolution;

/// <summary>The names of a registry for texts that have them in another form: another initial, another legal form.</summary>
internal sealed class RegistryNames
{
    private readonly Dictionary<string, List<(PersonName Name, EntityEntry Person)>> _byFamily = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityEntry> _organizations = new(StringComparer.Ordinal);

    public RegistryNames(EntityRegistry registry)
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
            else if (entry.Kind == EntityKind.Organization)
            {
                var words = OrganizationNames.Words(entry.Name);
                var slug = ShortForms.Join(words, 0, words.Length);
                _organizations[slug] = _organizations.TryGetValue(slug, out var other) ? other : entry;
            }
        }
    }

    /// <summary>The first declared organisation with a name, without articles and legal forms, or <see langword="null"/>.</summary>
    public EntityEntry? Organization(string slug) => _organizations.TryGetValue(slug, out var entry) ? entry : null;

    /// <summary>The only declared person who may have a name, or <see langword="null"/>.</summary>
    public EntityEntry? Person(PersonName name)
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
