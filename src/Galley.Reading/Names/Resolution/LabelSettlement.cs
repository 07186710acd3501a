using Galley.Reading.Names.Tagging;
using Galley.Reading.Names.World;

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
    private const int Labels = 4;

    private readonly WorldTables _world;
    private readonly HashSet<string> _families = new(StringComparer.Ordinal);

    private LabelSettlement(WorldTables world) => _world = world;

    /// <summary>Settles the labels of all names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="persons">Parsed names of persons that are known by other means.</param>
    /// <param name="world">What needs no introduction.</param>
    public static void Settle(List<NameMention> names, IEnumerable<PersonName> persons, WorldTables world)
    {
        var settlement = new LabelSettlement(world);
        var weights = settlement.Weigh(names);
        foreach (var person in persons)
        {
            settlement.AddFamily(person);
        }

        foreach (var name in names)
        {
            if (name.Slug.IndexOf('-') >= 0 && weights[name.Slug].Best() == NameLabel.Person)
            {
                settlement.AddFamily(PersonName.Parse(name.Text));
            }
        }

        foreach (var name in names)
        {
            if (IsOpen(name))
            {
                name.Label = settlement.Decide(name, weights[name.Slug]);
            }
        }
    }

    // Lists of nationalities and events are not in doubt.
    private static bool IsOpen(NameMention name) => name.Evidence is not (NameEvidence.NationalityList or NameEvidence.EventList);

    private Dictionary<string, Weights> Weigh(List<NameMention> names)
    {
        var weights = new Dictionary<string, Weights>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!weights.TryGetValue(name.Slug, out var weight))
            {
                weights.Add(name.Slug, weight = new Weights());
            }

            if (IsOpen(name))
            {
                weight.Add(name.Label, Math.Max(1, name.Confidence));
            }
        }

        return weights;
    }

    private void AddFamily(PersonName person)
    {
        if (person.IsFull)
        {
            _families.Add(person.IsFamilyFirst ? person.Words[0] : person.Words[person.Words.Length - 1]);
        }
    }

    private NameLabel Decide(NameMention name, Weights weights)
    {
        var isPlace = _world.Place(name.Slug, name.IsCapitals) is not null;
        if (_families.Contains(name.Slug))
        {
            // Washington the city and Denzel Washington may both stand in one article.
            return isPlace ? name.Label : weights.Best(NameLabel.Person, Longer);
        }

        if (name.Slug.IndexOf('-') < 0 && (_world.Demonym(name.Slug, name.IsCapitals) ?? _world.Member(name.Slug, name.IsCapitals)) is not null
            && weights.Best() == NameLabel.Person)
        {
            return NameLabel.Misc;
        }

        var isOrganization = _world.Organization(name.Slug, name.IsCapitals) is not null;
        return isPlace == isOrganization ? weights.Best()
            : weights.Best(isPlace ? NameLabel.Place : NameLabel.Organization, WellKnown);
    }

    private sealed class Weights
    {
        private readonly int[] _sums = new int[Labels];

        public void Add(NameLabel label, int weight) => _sums[(int)label] += weight;

        public NameLabel Best() => Best(NameLabel.Misc, 0);

        // Of equal labels the first in their order.
        public NameLabel Best(NameLabel favoured, int weight)
        {
            var best = NameLabel.Person;
            for (var label = NameLabel.Person; label <= NameLabel.Misc; label++)
            {
                best = Of(label) > Of(best) ? label : best;
            }

            return best;

            int Of(NameLabel label) => _sums[(int)label] + (label == favoured ? weight : 0);
        }
    }
}
