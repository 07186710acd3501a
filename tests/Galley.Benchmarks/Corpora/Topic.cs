namespace Galley.Benchmarks.Corpora;

/// <summary>What a story is about: the words that its sentences share.</summary>
/// <param name="Tag">The tag in the front matter.</param>
/// <param name="Tags">More tags, of which a story has one or two.</param>
/// <param name="Things">What is built, signed or argued over, in lower case.</param>
/// <param name="Groups">Who is concerned, in the plural.</param>
/// <param name="Photo">The file name of its photograph, without extension.</param>
internal sealed record Topic(string Tag, string[] Tags, string[] Things, string[] Groups, string Photo)
{
    public static readonly Topic[] All =
    [
        new("transport", ["rail", "roads", "cities", "planning"], ["bridge", "railway line", "tunnel", "harbour", "bus network", "night train"], ["commuters", "drivers", "passengers"], "bridge"),
        new("energy", ["climate", "power", "prices", "industry"], ["wind farm", "power line", "gas terminal", "solar park", "heating plan", "reactor"], ["households", "grid operators", "suppliers"], "turbines"),
        new("economy", ["trade", "jobs", "banks", "taxes"], ["budget", "trade agreement", "tax plan", "rescue package", "pension reform", "wage deal"], ["investors", "exporters", "workers"], "market"),
        new("health", ["hospitals", "research", "vaccines", "care"], ["hospital", "vaccine programme", "screening plan", "care reform", "clinic", "health fund"], ["patients", "nurses", "doctors"], "hospital"),
        new("politics", ["elections", "parliament", "courts", "diplomacy"], ["coalition", "election law", "summit", "peace plan", "border treaty", "inquiry"], ["voters", "lawmakers", "diplomats"], "parliament"),
        new("science", ["space", "oceans", "universities", "technology"], ["telescope", "research station", "satellite", "laboratory", "survey", "archive"], ["researchers", "engineers", "students"], "telescope"),
        new("farming", ["food", "water", "weather", "villages"], ["irrigation scheme", "harvest plan", "dam", "fishing quota", "grain store", "seed bank"], ["farmers", "growers", "fishermen"], "harvest"),
        new("culture", ["museums", "music", "film", "books"], ["museum", "festival", "concert hall", "library", "film fund", "exhibition"], ["visitors", "musicians", "readers"], "museum"),
    ];
}
