using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Names.Resolution;

/// <summary>
/// Settles what a name names where the tagger says one thing here and another there: the document as a whole decides, and
/// longer names that contain it.
/// </summary>
internal sealed class LabelSettlement
{
    // How much the longer name of a person, and a well-known name, weigh beside the tagger's confidence per mille.
    private const int Longer = 1500;
    private const int WellKnown = 500;

    private readonly HashSet<string> _families = new(StringComparer.Ordinal);

    /// <summary>Settles the labels of all names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="persons">Parsed names of persons that are known by other means.</param>
    public static void Settle(List<NameMention> names, IEnumerable<PersonName> persons)
    {
        var settlement = new LabelSettlement();
        Weigh(names);
        foreach (var person in persons)
        {
            settlement.AddFamily(person);
        }

        foreach (var name in names)
        {
            if (name.Slug.IndexOf('-') >= 0 && name.Writing.Weights!.Best() == NameLabel.Person)
            {
                settlement.AddFamily(name.Writing.Person);
            }
        }

        foreach (var name in names)
        {
            if (IsOpen(name))
            {
                name.Label = settlement.Decide(name.Writing, name.Label);
            }
        }
    }

    // Lists of nationalities and events are not in doubt.
    private static bool IsOpen(NameMention name) => name.Evidence is not (NameEvidence.NationalityList or NameEvidence.EventList);

    private static void Weigh(List<NameMention> names)
    {
        var weights = new Dictionary<string, LabelWeights>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var weight = name.Writing.Weights;
            if (weight is null && !weights.TryGetValue(name.Slug, out weight))
            {
                weights.Add(name.Slug, weight = new LabelWeights());
            }

            name.Writing.Weights = weight;
            if (IsOpen(name))
            {
                weight.Add(name.Label, Math.Max(1, name.Confidence));
            }
        }
    }

    private void AddFamily(PersonName person)
    {
        if (person.IsFull)
        {
            _families.Add(person.IsFamilyFirst ? person.Words[0] : person.Words[person.Words.Length - 1]);
        }
    }

    private static bool IsPlaceOrOrganization(NameLabel label) => label is NameLabel.Place or NameLabel.Organization;

    private NameLabel Decide(NameWriting name, NameLabel label)
    {
        var weights = name.Weights!;
        var isPlace = name.WorldPlace is not null;
        if (_families.Contains(name.Slug))
        {
            // Washington the city and Denzel Washington may both stand in one article.
            return isPlace ? label : weights.Best(NameLabel.Person, Longer);
        }

        if (name.Slug.IndexOf('-') < 0 && (name.Demonym ?? name.Member) is not null
            && weights.Best() == NameLabel.Person)
        {
            return NameLabel.Misc;
        }

        var isOrganization = name.WorldOrganization is not null;
        var best = isPlace == isOrganization ? weights.Best()
            : weights.Best(isPlace ? NameLabel.Place : NameLabel.Organization, WellKnown);

        // A club plays in the city whose name it goes by; what stands around each tells which it is.
        return name.AnyPlace is { StandsForCountry: false } && IsPlaceOrOrganization(best) && IsPlaceOrOrganization(label) ? label : best;
    }
}
