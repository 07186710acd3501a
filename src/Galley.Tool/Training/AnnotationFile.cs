using System.Reflection;
using System.Text;
using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Stories written and annotated for Galley: a name stands in brackets after the first letter of its label.</summary>
internal static class AnnotationFile
{
    /// <summary>The stories of all files in this assembly.</summary>
    public static List<TrainingDocument> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var documents = new List<TrainingDocument>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Annotations.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            documents.AddRange(Read(resource["Annotations.".Length..], reader.ReadToEnd()));
        }

        return documents;
    }

    /// <summary>Reads the stories of a file; an empty line parts them, and <c>#</c> begins a comment.</summary>
    /// <exception cref="InvalidDataException">A bracket is not closed.</exception>
    public static List<TrainingDocument> Read(string id, string content)
    {
        var documents = new List<TrainingDocument>();
        var text = new StringBuilder();
        var names = new List<GoldName>();
        foreach (var line in content.Replace("\r", "", StringComparison.Ordinal).Split('\n').Append(""))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (line.Length > 0)
            {
                var (plain, marked) = ReadLine(line);
                names.AddRange(marked.Select(name => name with { Start = text.Length + name.Start, End = text.Length + name.End }));
                text.Append(plain).Append('\n');
            }
            else if (text.Length > 0)
            {
                documents.Add(new TrainingDocument($"{id}-{documents.Count + 1}", text.ToString(), names, Trust.Full));
                text.Clear();
                names = [];
            }
        }

        return documents;
    }

    private static (string Line, List<GoldName> Names) ReadLine(string line)
    {
        var text = new StringBuilder();
        var names = new List<GoldName>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '[' || i + 2 >= line.Length || line[i + 2] != ' ' || LabelOf(line[i + 1]) is not { } label)
            {
                text.Append(line[i]);
                continue;
            }

            var end = line.IndexOf(']', i);
            if (end < 0)
            {
                throw new InvalidDataException($"A bracket is not closed: {line}");
            }

            names.Add(new GoldName(text.Length, text.Length + end - i - 3, label));
            text.Append(line, i + 3, end - i - 3);
            i = end;
        }

        return Spacing.Join(text.ToString(), names);
    }

    /// <summary>The label of a letter.</summary>
    public static NameLabel? LabelOf(char sign) => sign switch
    {
        'P' => NameLabel.Person,
        'L' => NameLabel.Place,
        'O' => NameLabel.Organization,
        'M' => NameLabel.Misc,
        _ => null,
    };
}
