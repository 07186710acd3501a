using System.Reflection;
using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>The gazetteers: those of the corpora and those written for Galley.</summary>
internal sealed class WordLists
{
    private readonly SortedDictionary<uint, GazetteerBits> _entries = [];
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    /// <summary>The lists of each word and phrase, in the order of their keys.</summary>
    public IReadOnlyList<(uint Key, uint Value)> Entries => [.. _entries.Select(entry => (entry.Key, (uint)entry.Value))];

    /// <summary>Whether a text is a country or a large city.</summary>
    public bool IsPlace(string text) => _countries.Contains(text) || _places.Contains(text);

    /// <summary>Whether a text is a country.</summary>
    public bool IsCountry(string text) => _countries.Contains(text);

    /// <summary>Reads all lists.</summary>
    /// <param name="folder">The folder of the corpora.</param>
    public static WordLists Read(string folder)
    {
        var lists = new WordLists();
        var gazetteers = Path.Combine(folder, "gazetteers");
        lists.AddAll(File.ReadLines(Path.Combine(gazetteers, "gaz.first.txt")), GazetteerBits.FirstName);
        var rank = 0;
        foreach (var name in File.ReadLines(Path.Combine(gazetteers, "gaz.last.txt")))
        {
            rank++;
            lists.Add(name, rank <= 1000 ? GazetteerBits.CommonLastName : rank <= 8000 ? GazetteerBits.LastName : GazetteerBits.RareLastName);
        }

        lists.AddAll(File.ReadLines(Path.Combine(gazetteers, "gaz.city.txt")), GazetteerBits.City);
        lists.AddAll(File.ReadLines(Path.Combine(gazetteers, "gaz.smallcity.txt")), GazetteerBits.SmallCity);
        lists.AddAll(File.ReadLines(Path.Combine(gazetteers, "gaz.country.txt")), GazetteerBits.Country);
        lists.AddAll(File.ReadLines(Path.Combine(gazetteers, "gaz.nat.txt")), GazetteerBits.Nationality);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Lists.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var name = resource["Lists.".Length..];
            lists.AddAll(ReadList(name), Enum.Parse<GazetteerBits>(name));
        }

        return lists;
    }

    /// <summary>The entries of a list of this assembly.</summary>
    /// <param name="name">The name of its bit.</param>
    public static string[] ReadList(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Lists." + name)!);
        return reader.ReadToEnd()
            .Split('\n')
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .ToArray();
    }

    private void AddAll(IEnumerable<string> names, GazetteerBits bits)
    {
        foreach (var name in names)
        {
            Add(name, bits);
        }
    }

    private void Add(string name, GazetteerBits bits)
    {
        if (bits == GazetteerBits.Country)
        {
            _countries.Add(name);
        }
        else if (bits is GazetteerBits.City or GazetteerBits.Region)
        {
            _places.Add(name);
        }

        var tokens = new TokenBuffer();
        NameTokenizer.Tokenize(name, 0, name.Length, tokens);
        if (tokens.Count is 0 or > 7)
        {
            return;
        }

        var hash = 0UL;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = TextHash.OfLower(name, tokens.Start(i), tokens.End(i));
            hash = i == 0 ? word : Lexicon.Phrase(hash, word);
            var key = TextHash.Key(hash);
            _entries.TryGetValue(key, out var before);
            _entries[key] = before | (i == tokens.Count - 1 ? bits : GazetteerBits.GoesOn);
        }
    }
}
