using System.Collections.Immutable;
using System.Text;

using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Tests.Names.Tagging;

/// <summary>Texts tagged by the shipped model, and how tests look at them.</summary>
internal static class TaggedTexts
{
    public static ImmutableArray<TaggedName> Tag(string text) => NameTagger.Default.Tag(text, Lines(text));

    public static string Names(string text) =>
        string.Join("; ", Tag(text).Select(name => $"{name.Label} {text.Substring(name.Span.Start, name.Span.Length)}"));

    public static List<SourceSpan> Lines(string text)
    {
        var lines = new List<SourceSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            lines.Add(SourceSpan.FromBounds(start, end));
            start = end + 1;
        }

        return lines;
    }

    public static IEnumerable<string> Fixtures() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Wikinews"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));

    /// <summary>The Wikinews stories and the seed article, by name.</summary>
    public static IEnumerable<(string Name, string Text)> FixturesAndSeed() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Wikinews"), "*.txt")
            .Append(Path.Combine(AppContext.BaseDirectory, "seeds", "days-before-summit.txt"))
            .OrderBy(path => Path.GetFileName(path), StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal)));

    public static string Describe(string text)
    {
        var described = new StringBuilder();
        foreach (var name in Tag(text))
        {
            described.Append(System.Globalization.CultureInfo.InvariantCulture, $"{name.Span.Start}+{name.Span.Length} {name.Label} {name.Evidence} {name.Confidence}\n");
        }

        return described.ToString();
    }
}
