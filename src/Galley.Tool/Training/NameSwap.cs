using System.Text;
using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>
/// Copies of documents with other names in the same places: what stands around a name then says more, and the name itself less. The names come from
/// the gazetteers and are rarely those of the training text.
/// </summary>
internal sealed class NameSwap
{
    private readonly string[] _first;
    private readonly string[] _last;
    private readonly string[] _cities;
    private readonly string[] _countries;
    private readonly string[][] _organizations;
    private readonly RandomSource _random;

    /// <summary>Reads the names.</summary>
    /// <param name="folder">The folder of the corpora.</param>
    /// <param name="seed">Decides which names stand where.</param>
    public NameSwap(string folder, int seed)
    {
        string[] Read(string name) => File.ReadAllLines(Path.Combine(folder, "gazetteers", name)).Where(line => line.Length > 2).ToArray();
        _first = Read("gaz.first.txt");
        _last = Read("gaz.last.txt");
        _cities = Read("gaz.city.txt");
        _countries = Read("gaz.country.txt");
        _organizations = [WordLists.ReadList("Company"), WordLists.ReadList("Institution"), WordLists.ReadList("Team"), WordLists.ReadList("Media")];
        _random = new RandomSource((ulong)seed + 13);
    }

    /// <summary>The document with other names.</summary>
    public TrainingDocument Swap(TrainingDocument document)
    {
        var text = new StringBuilder();
        var names = new List<GoldName>();
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = 0;

        // Full names first: whoever is named by a part of one later has that part of the new name.
        foreach (var name in document.Names.Where(name => name.Label == NameLabel.Person))
        {
            Full(document.Text[name.Start..name.End], known);
        }

        foreach (var name in document.Names)
        {
            text.Append(document.Text, at, name.Start - at);
            var start = text.Length;
            text.Append(Other(document.Text[name.Start..name.End], name.Label, known));
            names.Add(new GoldName(start, text.Length, name.Label));
            at = name.End;
        }

        text.Append(document.Text, at, document.Text.Length - at);
        return document with { Text = text.ToString(), Names = names };
    }

    private void Full(string name, Dictionary<string, string> known)
    {
        var words = name.Split(' ');
        if (words.Length < 2 || known.ContainsKey(name) || !words.All(word => word.Length > 0 && char.IsUpper(word[0])))
        {
            return;
        }

        var others = words.Select((word, i) => i > 0 && i < words.Length - 1 ? word : Part(word, i == 0 ? _first : _last, known));
        known[name] = string.Join(' ', others);
    }

    private string Part(string word, string[] names, Dictionary<string, string> known)
    {
        if (!known.TryGetValue(word, out var other))
        {
            known.Add(word, other = InCaseOf(word, names[_random.Next(names.Length)]));
        }

        return other;
    }

    private string Other(string name, NameLabel label, Dictionary<string, string> known)
    {
        if (known.TryGetValue(name, out var other))
        {
            return other;
        }

        other = label switch
        {
            NameLabel.Person => name.Contains(' ', StringComparison.Ordinal) ? name : _last[_random.Next(_last.Length)],
            NameLabel.Place => Of(name, _countries) ?? Of(name, _cities) ?? name,
            NameLabel.Organization => _organizations.Select(list => Of(name, list)).FirstOrDefault(found => found is not null) ?? name,
            _ => name,
        };
        return known[name] = InCaseOf(name, other);
    }

    /// <summary>Another name of the list that holds a name, with as many words.</summary>
    private string? Of(string name, string[] list)
    {
        if (Array.IndexOf(list, name) < 0)
        {
            return null;
        }

        var spaces = name.Count(c => c == ' ');
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var other = list[_random.Next(list.Length)];
            if (other.Count(c => c == ' ') == spaces)
            {
                return other;
            }
        }

        return null;
    }

    private static string InCaseOf(string name, string other) => name.Any(char.IsLower) || name.Length < 3 ? other : other.ToUpperInvariant();
}
