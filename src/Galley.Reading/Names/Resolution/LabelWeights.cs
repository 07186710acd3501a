using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Names.Resolution;

/// <summary>How much speaks for each label of a name, over all its mentions.</summary>
internal sealed class LabelWeights
{
    private int _person;
    private int _place;
    private int _organization;
    private int _misc;

    /// <summary>Adds the evidence of one mention.</summary>
    public void Add(NameLabel label, int weight) => At(label) += weight;

    /// <summary>The label with the most weight.</summary>
    public NameLabel Best() => Best(NameLabel.Misc, 0);

    /// <summary>The label with the most weight, if one has some more. Of equal labels the first in their order.</summary>
    public NameLabel Best(NameLabel favoured, int weight)
    {
        var best = NameLabel.Person;
        for (var label = NameLabel.Person; label <= NameLabel.Misc; label++)
        {
            best = Of(label) > Of(best) ? label : best;
        }

        return best;

        int Of(NameLabel label) => At(label) + (label == favoured ? weight : 0);
    }

    private ref int At(NameLabel label)
    {
        switch (label)
        {
            case NameLabel.Person:
                return ref _person;
            case NameLabel.Place:
                return ref _place;
            case NameLabel.Organization:
                return ref _organization;
            default:
                return ref _misc;
        }
    }
}
