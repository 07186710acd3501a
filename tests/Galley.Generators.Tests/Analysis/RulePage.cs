namespace Galley.Generators.Tests.Analysis;

/// <summary>The page of a rule, <c>docs/rules/GAL2002.md</c>.</summary>
/// <param name="Heading">The heading of the page.</param>
/// <param name="Table">The cells of its table by the names of their columns.</param>
/// <param name="Sections">The sections in order: headings and lines.</param>
internal sealed record RulePage(
    string Heading,
    IReadOnlyDictionary<string, string> Table,
    IReadOnlyList<(string Heading, IReadOnlyList<string> Lines)> Sections)
{
    public const string Cause = "Cause";
    public const string Example = "Example";
    public const string Fix = "How to fix";
    public const string Off = "How to turn it off";

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "docs", "rules");

    public static RulePage Read(string id)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, id + ".md"));
        var table = lines.Where(line => line.StartsWith('|')).Select(Cells).Take(3).ToList();
        var sections = new List<(string Heading, IReadOnlyList<string> Lines)>();
        for (var i = 0; i < lines.Length;)
        {
            var end = Array.FindIndex(lines, i + 1, line => line.StartsWith("## ", StringComparison.Ordinal));
            end = end < 0 ? lines.Length : end;
            if (i > 0)
            {
                sections.Add((lines[i][3..], lines[(i + 1)..end]));
            }

            i = end;
        }

        return new RulePage(
            lines[0], table[0].Zip(table[2]).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal), sections);
    }

    /// <summary>The fenced blocks of a section.</summary>
    public IReadOnlyList<PageBlock> Blocks(string heading) => PageBlock.ReadAll(Sections.Single(section => section.Heading == heading).Lines);

    private static string[] Cells(string row) => [.. row.Trim('|').Split('|').Select(cell => cell.Trim())];
}
