namespace Galley.Reading.Names.Resolution;

/// <summary>
/// Resolves names of organisations: well-known ones, acronyms that the text introduces in brackets or that are the initials of
/// a name, names without their legal form, and names cut short.
/// </summary>
internal sealed class OrganizationResolver(ResolutionContext context, Dictionary<string, EntityCluster> known)
{
    private const int LongestAcronym = 8;
    private const int MostWords = 5;

    private readonly Dictionary<string, EntityCluster> _bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityCluster> _acronyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShortNameChoice> _choices = new(StringComparer.Ordinal);
    private readonly ShortForms _short = new();

    /// <summary>Resolves the names of organisations.</summary>
    /// <param name="names">The names, ordered by position.</param>
    /// <param name="declared">The organisations that the registry names in the text, with their names.</param>
    public void Resolve(List<NameMention> names, IEnumerable<(string Name, EntityCluster Organization)> declared)
    {
        foreach (var (name, organization) in declared)
        {
            Introduce(OrganizationNames.Words(name), organization);
        }

        ResolveWhole(names);
        foreach (var name in names)
        {
            if (name.Entity is null)
            {
                ResolveShort(name);
            }
        }
    }

    private static bool IsAcronym(NameMention name) =>
        name.IsCapitals && name.Slug.Length is >= 2 and <= LongestAcronym && name.Slug.IndexOf('-') < 0;

    // In the order of the text, because an article introduces an organisation before it shortens its name.
    private void ResolveWhole(List<NameMention> names)
    {
        NameMention? before = null;
        var longer = Longer(names);
        foreach (var name in names)
        {
            var words = name.Writing.OrganizationWords;
            var slug = name.Writing.OrganizationSlug;
            if (before is not null && IsAcronym(name) && IsInBrackets(before, name) && before.Entity is { } introduced)
            {
                _acronyms[name.Slug] = introduced;
                name.Entity = introduced;
            }
            else if (IsAcronym(name) && _acronyms.TryGetValue(name.Slug, out var meant))
            {
                name.Entity = meant;
            }
            else if (Known(name, slug) is { } wellKnown)
            {
                name.Entity = wellKnown;
                Introduce(words, wellKnown);
            }
            else if (words.Length > 1 && !longer.Contains(slug))
            {
                name.Entity = Whole(name, words, slug);
                ReadBracketsAfter(name, name.Entity);
            }

            before = name;
        }
    }

    private EntityCluster? Known(NameMention name, string slug)
    {
        if (name.Writing.WorldOrganization is { } entry || (entry = context.World.Organization(slug, name.IsCapitals)) is not null)
        {
            return context.Known(entry, known);
        }

        return context.Registry.Names.Organization(slug) is { } declared ? context.Declared(declared, known) : null;
    }

    private EntityCluster Whole(NameMention name, string[] words, string slug)
    {
        if (!_bySlug.TryGetValue(slug, out var organization))
        {
            _bySlug.Add(slug, organization = new EntityCluster(EntityKind.Organization));
            Introduce(words, organization);
        }

        organization.Names.Add(name);
        organization.FullMentions.Add(new FullMention(name.Span.Start, name.Paragraph, name.IsProminent, ""));
        return organization;
    }

    // The ends of longer names: the Foreign Ministry is the Russian Foreign Ministry where an article names that.
    private static HashSet<string> Longer(List<NameMention> names)
    {
        var ends = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var words = name.Writing.OrganizationWords;
            for (var start = Math.Max(1, words.Length - MostWords); start < words.Length - 1; start++)
            {
                ends.Add(ShortForms.Join(words, start, words.Length));
            }
        }

        return ends;
    }

    private void Introduce(string[] words, EntityCluster organization)
    {
        _short.Add(words, organization);
        _short.Add(ShortForms.Join(words, 0, words.Length), organization, 3);
        if (OrganizationNames.Initials(words) is { Length: > 1 } initials)
        {
            _short.Add(initials, organization, 3);
        }
    }

    private void ResolveShort(NameMention name)
    {
        if (_acronyms.TryGetValue(name.Slug, out var meant) && IsAcronym(name))
        {
            name.Entity = meant;
            return;
        }

        var words = name.Writing.OrganizationWords;
        var slug = name.Writing.OrganizationSlug;
        var candidates = words.Length == 0 ? [] : _short.Find(slug);
        if (candidates.Count > 1)
        {
            name.Entity = Choose(candidates, name);
        }
        else if (candidates.Count == 1)
        {
            name.Entity = candidates[0];
        }
        else if (words.Length > 0 && !OrganizationNames.IsCommon(slug))
        {
            var organization = new EntityCluster(EntityKind.Organization);
            organization.Names.Add(name);
            _short.Add(slug, organization, 3);
            name.Entity = organization;
            return;
        }

        if (name.Entity is { Record: null } found && !IsAcronym(name) && name.Slug == slug && found.FullMentions.Count == 0)
        {
            found.Names.Add(name);
        }
    }

    private EntityCluster Choose(List<EntityCluster> candidates, NameMention name)
    {
        var isFirst = !_choices.TryGetValue(name.Slug, out var choice);
        if (choice is null)
        {
            _choices.Add(name.Slug, choice = new ShortNameChoice(candidates, [name]));
        }

        var chosen = choice.At(name, out var isCertain);
        if (!isCertain && isFirst)
        {
            context.ReportAmbiguous(name, chosen, choice.Other(chosen));
        }

        return chosen;
    }

    private bool IsInBrackets(NameMention before, NameMention name)
    {
        var text = context.Text;
        var gap = name.Span.Start - before.Span.End;
        return gap is 1 or 2 && text[name.Span.Start - 1] == '(' && (gap == 1 || text[before.Span.End] == ' ')
            && name.Span.End < text.Length && text[name.Span.End] == ')';
    }

    // The tagger may leave the acronym out where it is introduced, and still find it later.
    private void ReadBracketsAfter(NameMention name, EntityCluster organization)
    {
        var text = context.Text;
        var start = name.Span.End + 2;
        if (start >= text.Length || text[start - 1] != '(' || text[start - 2] != ' ')
        {
            return;
        }

        var end = start;
        while (end < text.Length && end - start <= LongestAcronym && (char.IsUpper(text[end]) || text[end] is '.' or '-' or '&'))
        {
            end++;
        }

        if (end - start >= 2 && end < text.Length && text[end] == ')')
        {
            _acronyms[Slug.OfStretch(text, start, end)] = organization;
        }
    }
}
