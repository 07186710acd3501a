namespace Galley.Reading.Names.World;

/// <summary>
/// Countries, regions, cities, organisations and events that articles need not introduce. Read once, when the first
/// article asks.
/// </summary>
internal sealed class WorldTables
{
    private static readonly Lazy<WorldTables> Instance = new(() => new WorldTables());

    private readonly WorldNames _places = new();
    private readonly WorldNames _regionsOfCities = new();
    private readonly WorldNames _demonyms = new();
    private readonly WorldNames _organizations = new();
    private readonly WorldNames _members = new();
    private readonly WorldNames _events = new();
    private readonly WorldNames _towns = new();
    private readonly SlugSet _lastWordsOfPlaces;

    private WorldTables()
    {
        ReadCountries();
        ReadRegions();
        ReadPlaces();
        _lastWordsOfPlaces = new SlugSet(_places.LastWords());
        foreach (var row in WorldFile.Rows("Cities"))
        {
            _towns.Add(row[0], new WorldEntry(EntityKind.Place, row[0], PlaceKind.City));
        }

        foreach (var row in WorldFile.Rows("Organizations"))
        {
            var entry = new WorldEntry(EntityKind.Organization, row[0]);
            Add(_organizations, entry, WorldFile.Names(row, 1));
            AddAll(_members, entry, WorldFile.Names(row, 2));
        }

        foreach (var row in WorldFile.Rows("Events"))
        {
            Add(_events, new WorldEntry(EntityKind.Event, row[0]), WorldFile.Names(row, 1));
        }
    }

    /// <summary>The tables.</summary>
    public static WorldTables Current => Instance.Value;

    /// <summary>A country, region or well-known city.</summary>
    public WorldEntry? Place(string slug, bool isCapitals) => _places.Find(slug, isCapitals);

    /// <summary>Whether any country, region or well-known city has a name that ends with a word. Most words need no other look.</summary>
    public bool MayEndPlace(string text, int start, int end) => _lastWordsOfPlaces.Find(text, start, end) is not null;

    /// <summary>Any of some nine thousand cities; many are also names of persons or teams.</summary>
    public WorldEntry? Town(string slug) => _towns.Find(slug, isCapitals: true);

    /// <summary>The region that a name means after the name of a city: <c>Spokane, Washington</c>.</summary>
    public WorldEntry? RegionOfCity(string slug) => _regionsOfCities.Find(slug, isCapitals: true);

    /// <summary>The place that an adjective, or a noun for its people, belongs to.</summary>
    public WorldEntry? Demonym(string slug, bool isCapitals) => _demonyms.FindPlural(slug, isCapitals);

    /// <summary>An organisation.</summary>
    public WorldEntry? Organization(string slug, bool isCapitals) => _organizations.Find(slug, isCapitals);

    /// <summary>The party or other organisation that a word for its members belongs to.</summary>
    public WorldEntry? Member(string slug, bool isCapitals) => _members.FindPlural(slug, isCapitals);

    /// <summary>An event.</summary>
    public WorldEntry? Event(string slug, bool isCapitals) => _events.Find(slug, isCapitals);

    private static string? CodeOf(string field) => field == "-" ? null : field;

    private static void Add(WorldNames names, WorldEntry entry, string[] others)
    {
        names.Add(entry.Name, entry);
        AddAll(names, entry, others);
    }

    private static void AddAll(WorldNames names, WorldEntry entry, string[] all)
    {
        foreach (var name in all)
        {
            names.Add(name, entry);
        }
    }

    private void ReadCountries()
    {
        foreach (var row in WorldFile.Rows("Countries"))
        {
            var entry = new WorldEntry(EntityKind.Place, row[1], PlaceKind.Country, CodeOf(row[0]));
            Add(_places, entry, WorldFile.Names(row, 2));
            AddAll(_demonyms, entry, WorldFile.Names(row, 3));
        }
    }

    private void ReadRegions()
    {
        foreach (var row in WorldFile.Rows("Regions"))
        {
            var entry = new WorldEntry(EntityKind.Place, row[1], PlaceKind.Region, CodeOf(row[0]));
            Add(_places, entry, WorldFile.Names(row, 2));
            AddAll(_demonyms, entry, WorldFile.Names(row, 3));
            AddAll(_regionsOfCities, entry, WorldFile.Names(row, 4));
        }
    }

    private void ReadPlaces()
    {
        foreach (var row in WorldFile.Rows("Places"))
        {
            var entry = new WorldEntry(EntityKind.Place, row[1], row[0] == "r" ? PlaceKind.Region : PlaceKind.City, isSeat: row[0] == "s");
            Add(_places, entry, WorldFile.Names(row, 2));
            AddAll(_demonyms, entry, WorldFile.Names(row, 3));
        }
    }
}
