namespace Galley.Reading.Names.Resolution;

/// <summary>The mentions of one writing of a name.</summary>
internal sealed class NameGroup(string slug, PersonName person)
{
    /// <summary>The name as a slug.</summary>
    public string Slug { get; } = slug;

    /// <summary>The name in its parts.</summary>
    public PersonName Person { get; } = person;

    /// <summary>The mentions, ordered by position; at least one.</summary>
    public List<NameMention> Mentions { get; } = [];

    /// <summary>The first mention.</summary>
    public NameMention First => Mentions[0];
}

/// <summary>Groups mentions by what they say.</summary>
internal static class NameGroups
{
    /// <summary>The groups, ordered by their first mention.</summary>
    public static List<NameGroup> Of(List<NameMention> mentions)
    {
        var groups = new List<NameGroup>();
        var bySlug = new Dictionary<string, NameGroup>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (!bySlug.TryGetValue(mention.Slug, out var group))
            {
                group = new NameGroup(mention.Slug, mention.Writing.Person);
                if (group.Person.Words.Length == 0)
                {
                    continue;
                }

                bySlug.Add(mention.Slug, group);
                groups.Add(group);
            }

            group.Mentions.Add(mention);
        }

        return groups;
    }
}
