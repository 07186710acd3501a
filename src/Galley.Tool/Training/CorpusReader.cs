using System.Text.Json;
using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Reads annotated documents, one JSON object a line.</summary>
internal static class CorpusReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file. Its offsets are Unicode code points.</param>
    /// <param name="trust">How far its annotation can be trusted.</param>
    public static List<TrainingDocument> Read(string path, Trust trust)
    {
        var documents = new List<TrainingDocument>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                continue;
            }

            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var offsets = CodePoints(text);
            var names = new List<GoldName>();
            foreach (var span in json.RootElement.GetProperty("spans").EnumerateArray())
            {
                names.Add(new GoldName(
                    offsets[span.GetProperty("start").GetInt32()],
                    offsets[span.GetProperty("end").GetInt32()],
                    LabelOf(span.GetProperty("label").GetString()!)));
            }

            names.Sort((a, b) => a.Start.CompareTo(b.Start));
            documents.Add(new TrainingDocument(json.RootElement.GetProperty("id").GetString()!, text, names, trust));
        }

        return documents;
    }

    /// <summary>The label of a sign: PER, LOC, ORG, MISC.</summary>
    public static NameLabel LabelOf(string sign) => sign switch
    {
        "PER" => NameLabel.Person,
        "LOC" => NameLabel.Place,
        "ORG" => NameLabel.Organization,
        "MISC" => NameLabel.Misc,
        _ => throw new InvalidDataException($"'{sign}' is no label; there are PER, LOC, ORG and MISC."),
    };

    private static List<int> CodePoints(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            offsets.Add(i);
            if (char.IsSurrogatePair(text, i < text.Length - 1 ? i : Math.Max(0, i - 1)) && i < text.Length - 1)
            {
                i++;
            }
        }

        offsets.Add(text.Length);
        return offsets;
    }
}
