using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Galley.Tool.Training;

/// <summary>
/// Articles whose names somebody marked by hand. The marks are part of this assembly, the articles are not: a mark is its place in the article's text,
/// in UTF-16 code units, its label and the name itself, which shows that the article is the one that was marked.
/// </summary>
internal static class MarkedArticles
{
    /// <summary>Reads the articles of a file with their marks; those without marks are left out.</summary>
    /// <param name="folder">The folder of the corpora.</param>
    /// <param name="name">The name of the file below <c>articles</c>, and of the marks.</param>
    /// <exception cref="InvalidDataException">A mark does not fit its article.</exception>
    public static List<TrainingDocument> Read(string folder, string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Marks." + name)!);
        var marks = ReadMarks(reader);
        var documents = new List<TrainingDocument>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "articles", name + ".jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            if (marks.TryGetValue(id, out var lines))
            {
                var text = json.RootElement.GetProperty("text").GetString()!;
                documents.Add(new TrainingDocument(id, text, lines.ConvertAll(mark => NameOf(mark, id, text)), Trust.Full));
            }
        }

        return documents;
    }

    /// <summary>The marks by article: <c>= id</c> begins an article, <c>#</c> a comment.</summary>
    private static Dictionary<string, List<string>> ReadMarks(StreamReader reader)
    {
        var marks = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> current = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                marks.Add(line[2..], current = []);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                current.Add(line);
            }
        }

        return marks;
    }

    /// <summary>Reads <c>start label name</c>.</summary>
    private static GoldName NameOf(string mark, string id, string text)
    {
        var parts = mark.Split(' ', 3);
        if (parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && AnnotationFile.LabelOf(parts[1][0]) is { } label
            && start <= text.Length
            && text.AsSpan(start).StartsWith(parts[2], StringComparison.Ordinal))
        {
            return new GoldName(start, start + parts[2].Length, label);
        }

        throw new InvalidDataException($"The mark '{mark}' does not fit the article {id}.");
    }
}
