using System.Reflection;
using System.Text.Json;
using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Annotates articles by the list of names that somebody made while reading them.</summary>
internal static class LexiconAnnotator
{
    /// <summary>Reads the articles of a file and marks the names of its list.</summary>
    /// <param name="folder">The folder of the corpora.</param>
    /// <param name="name">The name of the file below <c>articles</c>, and of the list.</param>
    public static List<TrainingDocument> Read(string folder, string name)
    {
        var names = ReadNames(name);
        var longest = names.Keys.Max(words => words.Split(' ').Length);
        var documents = new List<TrainingDocument>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "articles", name + ".jsonl")))
        {
            if (line.Length > 0)
            {
                using var json = JsonDocument.Parse(line);
                var text = json.RootElement.GetProperty("text").GetString()!;
                documents.Add(new TrainingDocument(name + "/" + json.RootElement.GetProperty("id").GetString(), text, Find(text, names, longest), Trust.NoMisc));
            }
        }

        return documents;
    }

    private static Dictionary<string, NameLabel> ReadNames(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Lexicons." + name)!);
        var names = new Dictionary<string, NameLabel>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            NameLabel? label = line.Length < 2 || line[1] != ' ' ? null : AnnotationFile.LabelOf(line[0]);
            foreach (var words in label is null ? [] : line[2..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                names[Key(words)] = label!.Value;
            }
        }

        return names;
    }

    private static List<GoldName> Find(string text, Dictionary<string, NameLabel> names, int longest)
    {
        var found = new List<GoldName>();
        foreach (var stretch in Stretches.Of(text))
        {
            var tokens = new TokenBuffer();
            NameTokenizer.Tokenize(text, stretch.Start, stretch.End, tokens);
            for (var i = 0; i < tokens.Count; i++)
            {
                for (var length = Math.Min(longest, tokens.Count - i); length > 0; length--)
                {
                    if (names.TryGetValue(Key(text, tokens, i, length), out var label))
                    {
                        found.Add(new GoldName(tokens.Start(i), tokens.End(i + length - 1), label));
                        i += length - 1;
                        break;
                    }
                }
            }
        }

        return found;
    }

    private static string Key(string words)
    {
        var tokens = new TokenBuffer();
        NameTokenizer.Tokenize(words + " ,", 0, words.Length + 2, tokens);
        return Key(words, tokens, 0, tokens.Count - 1);
    }

    private static string Key(string text, TokenBuffer tokens, int first, int count) =>
        string.Join(' ', Enumerable.Range(first, count).Select(i => text[tokens.Start(i)..tokens.End(i)]));
}
