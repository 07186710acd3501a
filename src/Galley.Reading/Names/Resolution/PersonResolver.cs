namespace Galley.Reading.Names.Resolution;

/// <summary>Brings the names of persons together: full names that may be those of one person, then short forms of them.</summary>
internal sealed class PersonResolver(ResolutionContext context)
{
    private const int MostCompared = 24;

    private readonly Dictionary<string, EntityCluster> _bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityCluster> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EntityCluster>> _byWord = new(StringComparer.Ordinal);
    private readonly List<EntityCluster> _persons = [];
    private readonly ShortForms _short = new();

    /// <summary>Resolves the names of persons.</summary>
    /// <param name="names">The names, ordered by position.</param>
    /// <param name="known">The persons that the registry names in the text, with their full names.</param>
    public void Resolve(List<NameMention> names, IEnumerable<EntityCluster> known)
    {
        foreach (var person in known)
        {
            _persons.Add(person);
            _byId[person.Record!.Id] = person;
            foreach (var name in person.PersonNames)
            {
                Index(name, person);
            }
        }

        var groups = NameGroups.Of(names);
        ResolveFull(groups);
        foreach (var person in _persons)
        {
            person.FullMentions.Sort(static (a, b) => a.Start.CompareTo(b.Start));
            foreach (var name in person.PersonNames)
            {
                _short.Add(name, person);
            }
        }

        ResolveShort(groups);
    }

    // The longest first, so that "John F. Kennedy" is there when "John Kennedy" asks.
    private void ResolveFull(List<NameGroup> groups)
    {
        var full = groups.FindAll(static group => group.Person.IsFull);
        full.Sort(static (a, b) => a.Person.Words.Length != b.Person.Words.Length
            ? b.Person.Words.Length.CompareTo(a.Person.Words.Length)
            : a.First.Span.CompareTo(b.First.Span));
        foreach (var group in full)
        {
            var person = Find(group) ?? New(group);
            foreach (var mention in group.Mentions)
            {
                mention.Entity = person;
                person.Names.Add(mention);
                person.FullMentions.Add(new FullMention(mention.Span.Start, mention.Paragraph, mention.IsProminent, mention.Title));
            }

            if (!person.PersonNames.Contains(group.Person))
            {
                person.PersonNames.Add(group.Person);
                Index(group.Person, person);
            }
        }
    }

    private EntityCluster? Find(NameGroup group)
    {
        if (_bySlug.TryGetValue(group.Slug, out var same) || _bySlug.TryGetValue(group.Person.Joined, out same))
        {
            return same;
        }

        EntityCluster? only = null;
        var last = group.Person.Words[group.Person.Words.Length - 1];
        if (_byWord.TryGetValue(PersonName.WithoutArticle(last), out var others))
        {
            foreach (var other in others)
            {
                if (!ReferenceEquals(other, only) && other.PersonNames.TrueForAll(name => PersonNameMatch.MayBeOne(name, group.Person)))
                {
                    if (only is not null)
                    {
                        return ChooseFull(group, only, other);
                    }

                    only = other;
                }
            }
        }

        return only ?? Declared(group.Person);
    }

    // George Bush, where the article names George W. Bush and George H. W. Bush.
    private EntityCluster ChooseFull(NameGroup group, EntityCluster a, EntityCluster b)
    {
        a.FullMentions.Sort(static (x, y) => x.Start.CompareTo(y.Start));
        b.FullMentions.Sort(static (x, y) => x.Start.CompareTo(y.Start));
        var choice = new ShortNameChoice([a, b], group.Mentions);
        var chosen = choice.At(group.First, out var isCertain);
        if (!isCertain)
        {
            context.ReportAmbiguous(group.First, chosen, choice.Other(chosen));
        }

        return chosen;
    }

    // The registry may know the person under a name with another initial.
    private EntityCluster? Declared(PersonName name)
    {
        if (context.Registry.Names.Person(name) is not { } declared)
        {
            return null;
        }

        if (!_byId.TryGetValue(declared.Id, out var person))
        {
            _byId.Add(declared.Id, person = new EntityCluster(EntityKind.Person) { Record = context.Registry.RecordOf(declared) });
            _persons.Add(person);
        }

        return person;
    }

    private EntityCluster New(NameGroup group)
    {
        var person = new EntityCluster(EntityKind.Person);
        _persons.Add(person);
        _bySlug[group.Slug] = person;
        return person;
    }

    private void Index(PersonName name, EntityCluster person)
    {
        _bySlug[name.IsFamilyFirst ? name.Joined : ShortForms.Join(name.Words, 0, name.Words.Length)] = person;
        for (var i = 1; i < name.Words.Length; i++)
        {
            var word = PersonName.WithoutArticle(name.Words[i]);
            if (!_byWord.TryGetValue(word, out var persons))
            {
                _byWord.Add(word, persons = []);
            }

            if (persons.Count < MostCompared && !persons.Contains(person))
            {
                persons.Add(person);
            }
        }
    }

    private void ResolveShort(List<NameGroup> groups)
    {
        foreach (var group in groups)
        {
            if (group.Person.IsFull)
            {
                continue;
            }

            var slug = ShortForms.Join(group.Person.Words, 0, group.Person.Words.Length);
            var candidates = _short.Find(slug);
            if (candidates.Count == 0)
            {
                candidates = _short.Find(PersonName.WithoutArticle(slug));
            }

            if (candidates.Count > 1)
            {
                Choose(group, candidates);
                continue;
            }

            if (candidates.Count == 0 && Honorifics.Contains(slug))
            {
                // "the Chairman" names an office.
                continue;
            }

            var person = candidates.Count == 1 ? candidates[0] : Alone(group, slug);
            foreach (var mention in group.Mentions)
            {
                mention.Entity = person;
            }
        }
    }

    private void Choose(NameGroup group, List<EntityCluster> candidates)
    {
        var choice = new ShortNameChoice(candidates, group.Mentions);
        var isReported = false;
        foreach (var mention in group.Mentions)
        {
            mention.Entity = choice.At(mention, out var isCertain);
            if (!isCertain && !isReported)
            {
                context.ReportAmbiguous(mention, mention.Entity, choice.Other(mention.Entity));
                isReported = true;
            }
        }
    }

    // Known by this name alone.
    private EntityCluster Alone(NameGroup group, string slug)
    {
        var person = new EntityCluster(EntityKind.Person);
        person.Names.AddRange(group.Mentions);
        _short.Add(slug, person, 3);
        if (group.Person.Words.Length > 1)
        {
            _short.Add(group.Person.Words[group.Person.Words.Length - 1], person, 3);
        }

        return person;
    }
}
