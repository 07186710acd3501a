using System.Text;

using Galley.Tool.Commands;

namespace Galley.Tool.Tests;

/// <summary>What can be mended in one way alone is mended in the files.</summary>
public sealed class FixCommandTests : IDisposable
{
    private const string Story = "Senate passes budget\n\n“The budget is balanced,\" said Senator Jane Doe.\n\nIt met on Wednesday, Feb. 21, 2019.\n\n(Reporting by Jane Doe; Editting by John Roe)\n";
    private const string FixedStory = "Senate passes budget\n\n“The budget is balanced,” said Senator Jane Doe.\n\nIt met on Thursday, Feb. 21, 2019.\n\n(Reporting by Jane Doe; Editing by John Roe)\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("galley-fix").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_project_is_fixed_in_all_its_files()
    {
        Write("seeds/b.txt", Story);
        Write("seeds/sub/a.md", "# Vote\n\nSee [it](../b.txx) and [all](../b.txt).\n");
        Write("notes/c.txt", Story);
        Write("obj/d.txt", Story);

        Assert.Equal(
            (0, "seeds/b.txt(3,25): GAL5011: Change \" to ”\nseeds/b.txt(5,11): GAL5022: Change the weekday to 'Thursday'\nseeds/b.txt(7,25): GAL2002: Change to 'Editing'\n", ""),
            Run([_folder]));

        Assert.Equal(FixedStory, Read("seeds/b.txt"));
        Assert.Equal(Story, Read("notes/c.txt"));
        Assert.Equal(Story, Read("obj/d.txt"));
        Assert.Equal((0, "", ""), Run([_folder]));
    }

    [Fact]
    public void A_dry_run_changes_nothing()
    {
        Write("seeds/b.txt", Story);

        var (code, output, _) = Run([_folder], dryRun: true);

        Assert.Equal(0, code);
        Assert.Equal(3, output.Count(c => c == '\n'));
        Assert.Equal(Story, Read("seeds/b.txt"));
    }

    [Fact]
    public void Some_rules_alone()
    {
        Write("seeds/b.txt", Story);

        Assert.Equal((0, "seeds/b.txt(7,25): GAL2002: Change to 'Editing'\n", ""), Run([_folder], rules: ["gal2002"]));
        Assert.Equal(Story.Replace("Editting", "Editing", StringComparison.Ordinal), Read("seeds/b.txt"));
    }

    [Fact]
    public void Files_by_themselves_are_articles_wherever_they_lie()
    {
        Write("notes/c.txt", Story);
        Write("notes/entities.yml", "entities:\n- kind: preson\n  name: Jane Doe\n");
        Write("notes/a.md", "# Vote\n\nSee [it](c.txx).\n");
        string[] files = [.. new[] { "c.txt", "entities.yml", "a.md" }.Select(name => Path.Combine(_folder, "notes", name))];

        var (code, output, errors) = Run(files);

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(["GAL5011", "GAL5022", "GAL2002", "GAL5004"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[1]));
        Assert.Equal(FixedStory, Read("notes/c.txt"));
        Assert.Equal("entities:\n- kind: person\n  name: Jane Doe\n", Read("notes/entities.yml"));
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encoding_byte_order_mark_and_line_ends_stay(string name)
    {
        var encoding = name switch
        {
            "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            "utf-8-bom" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            _ => Encoding.GetEncoding(name),
        };
        byte[] BytesOf(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))];
        Directory.CreateDirectory(Path.Combine(_folder, "seeds"));
        var file = Path.Combine(_folder, "seeds", "a.txt");
        File.WriteAllBytes(file, BytesOf(Story));

        Assert.Equal(0, Run([_folder]).Code);

        Assert.Equal(BytesOf(FixedStory), File.ReadAllBytes(file));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_refused_and_the_others_are_fixed()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Story), 0xE9, 0x0A];
        Write("seeds/b.txt", Story);
        File.WriteAllBytes(Path.Combine(_folder, "seeds/a.txt"), bytes);

        var (code, output, errors) = Run([_folder]);

        Assert.Equal(1, code);
        Assert.Equal(3, output.Count(c => c == '\n'));
        Assert.Equal(
            "seeds/a.txt: The file is not valid UTF-8, and has no byte order mark of another Unicode encoding that it is valid in. It is left as it is.\n", errors);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_folder, "seeds/a.txt")));
        Assert.Equal(FixedStory, Read("seeds/b.txt"));
    }

    [Fact]
    public void A_path_that_does_not_exist_is_an_error()
    {
        var (code, output, errors) = Run([Path.Combine(_folder, "missing.txt")]);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("missing.txt", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        Write("Story.cs", Story);

        Assert.Equal(
            (1, "", "Story.cs: The file is no article (.txt, .md) and no registry (entities.yml). It is left as it is.\n"),
            Run([Path.Combine(_folder, "Story.cs")]));
        Assert.Equal(Story, Read("Story.cs"));
    }

    [Fact]
    public void A_project_file_stands_for_its_folder()
    {
        Write("Demo.csproj", "<Project />");
        Write("seeds/b.txt", Story);

        Assert.Equal(0, Run([Path.Combine(_folder, "Demo.csproj")]).Code);
        Assert.Equal(FixedStory, Read("seeds/b.txt"));
        Assert.Equal("<Project />", Read("Demo.csproj"));
    }

    [Fact]
    public void A_strict_project_gets_its_entities_declared_once()
    {
        Write("Demo.csproj", "<Project><PropertyGroup><GalleyEntities>Strict</GalleyEntities></PropertyGroup></Project>");
        Write("seeds/b.txt", "Vote\n\nIt passed.\n\n(Reporting by Jane Doe; Editing by Ann Poe)\n");
        Write("seeds/a.txt", "Vote\n\nIt passed.\n\n(Reporting by John Roe; Editing by Jane Doe)\n");
        Write("seeds/people.entities.yml", "entities:\n- kind: preson\n  name: Max Moe\n");

        Assert.Equal(
            (0, "seeds/a.txt(5,15): GAL5031: Add 'John Roe' to people.entities.yml\nseeds/a.txt(5,36): GAL5031: Add 'Jane Doe' to people.entities.yml\n"
                + "seeds/b.txt(5,36): GAL5031: Add 'Ann Poe' to people.entities.yml\nseeds/people.entities.yml(2,9): GAL5004: Change to 'person'\n", ""),
            Run([_folder]));

        Assert.Equal(
            "entities:\n- kind: person\n  name: Max Moe\n- kind: person\n  name: John Roe\n- kind: person\n  name: Jane Doe\n- kind: person\n  name: Ann Poe\n",
            Read("seeds/people.entities.yml"));
        Assert.Equal((0, "", ""), Run([_folder]));
    }

    [Fact]
    public void Front_matter_is_checked_by_the_schemas_in_the_code()
    {
        Write("Post.cs", "[Galley.ArticleCollection(\"posts/**/*.md\")] public partial record Post(string Title, int Order);");
        Write("seeds/posts/a.md", "---\ntitle: A\noder: 1\n---\nText.\n");

        Assert.Equal((0, "seeds/posts/a.md(3,1): GAL3004: Change to 'order'\n", ""), Run([_folder]));
        Assert.Equal("---\ntitle: A\norder: 1\n---\nText.\n", Read("seeds/posts/a.md"));
    }

    [Fact]
    public void Rules_that_are_turned_off_are_not_fixed()
    {
        Write("Demo.csproj", "<Project><PropertyGroup><NoWarn>$(NoWarn);GAL5011</NoWarn></PropertyGroup></Project>");
        Write(".editorconfig", "root = true\n[seeds/**]\ngalley.GAL5022.severity = none\n");
        Write("seeds/b.txt", "---\ngalley-disable: [GAL2002]\n---\n" + Story);

        Assert.Equal((0, "", ""), Run([_folder]));
    }

    [Fact]
    public void The_project_says_where_articles_lie()
    {
        Write("Demo.csproj", "<Project><PropertyGroup><EnableDefaultArticleItems>false</EnableDefaultArticleItems></PropertyGroup><ItemGroup><Article Include=\"news/*.txt\" /></ItemGroup></Project>");
        Write("news/b.txt", Story);
        Write("seeds/b.txt", Story);

        Assert.Equal(0, Run([_folder]).Code);

        Assert.Equal(FixedStory, Read("news/b.txt"));
        Assert.Equal(Story, Read("seeds/b.txt"));
    }

    // Paths below the folder, so that lines can be compared.
    private (int Code, string Output, string Errors) Run(IReadOnlyList<string> paths, bool dryRun = false, string[]? rules = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = FixCommand.Run(paths, dryRun, rules ?? [], output, errors);
        var shown = _folder.Replace('\\', '/') + "/";
        return (code, output.ToString().Replace(shown, "", StringComparison.Ordinal), errors.ToString().Replace(shown, "", StringComparison.Ordinal));
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(_folder, path));

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
