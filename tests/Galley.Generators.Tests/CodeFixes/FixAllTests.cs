using Galley.CodeFixes;
using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis.CodeFixes;

namespace Galley.Generators.Tests.CodeFixes;

/// <summary>All problems of a kind are mended at once, in a file or a project.</summary>
public sealed class FixAllTests
{
    private static readonly (string Path, string Text)[] Stories =
    [
        ("/project/seeds/b.txt", "Vote\n\nIt met on Wednesday, Feb. 21, 2019, and on Friday, Feb. 21, 2019.\n\n(Reporting by Jane Doe; Editing by Ann Poe)\n"),
        ("/project/seeds/a.txt", "Vote\r\n\r\nIt met on Wednesday, Feb. 21, 2019.\r\n\r\n“We won,\" Jane Doe said.\r\n\r\n(Reporting by John Roe; Editing by Jane Doe)\r\n"),
    ];

    private static TestOptions Strict => new TestOptions().Set("GalleyEntities", "Strict");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Texts(FixAllScope scope)
    {
        using var workspace = new FixedWorkspace(new(), "", Stories);
        var weekday = (await workspace.FindAsync(new CorrectText())).Last(diagnostic => diagnostic.Id == "GAL5022");

        var files = await workspace.ApplyAsync((await workspace.OfferAllAsync(new CorrectText(), weekday, scope))!);

        var expected = new Dictionary<string, string>
        {
            ["/project/seeds/b.txt"] = Stories[0].Text.Replace("Wednesday", "Thursday", StringComparison.Ordinal).Replace("Friday", "Thursday", StringComparison.Ordinal),
        };
        if (scope != FixAllScope.Document)
        {
            expected["/project/seeds/a.txt"] = Stories[1].Text.Replace("Wednesday", "Thursday", StringComparison.Ordinal);
        }

        Assert.Equal(expected.OrderBy(file => file.Key, StringComparer.Ordinal), files);
    }

    [Fact]
    public async Task Entities_of_a_project_in_the_order_of_their_articles()
    {
        using var workspace = new FixedWorkspace(Strict, "", [.. Stories, ("/project/seeds/entities.yml", "entities:\r\n- kind: person\r\n  name: Max Moe\r\n")]);
        var entity = (await workspace.FindAsync(new DeclareEntity()))[0];

        var action = await workspace.OfferAllAsync(new DeclareEntity(), entity, FixAllScope.Project);

        Assert.Equal("Add all undeclared entities to the registry", action!.Title);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["/project/seeds/entities.yml"] =
                    "entities:\r\n- kind: person\r\n  name: Max Moe\r\n- kind: person\r\n  name: Jane Doe\r\n- kind: person\r\n  name: John Roe\r\n- kind: person\r\n  name: Ann Poe\r\n",
            },
            await workspace.ApplyAsync(action));
    }

    [Fact]
    public async Task Entities_of_a_file_in_a_new_registry()
    {
        using var workspace = new FixedWorkspace(Strict, "", Stories);
        var entity = (await workspace.FindAsync(new DeclareEntity())).Last();

        var action = await workspace.OfferAllAsync(new DeclareEntity(), entity, FixAllScope.Document);

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["/project/entities.yml"] = "entities:\n  - kind: person\n    name: Jane Doe\n  - kind: person\n    name: Ann Poe\n",
            },
            await workspace.ApplyAsync(action!));
    }

    [Fact]
    public async Task A_registry_that_cannot_be_read_is_left_alone()
    {
        using var readable = new FixedWorkspace(Strict, "", Stories);
        using var workspace = new FixedWorkspace(Strict, "", [.. Stories, ("/project/entities.yml", "entities: [\n")]);
        var entity = (await readable.FindAsync(new DeclareEntity()))[0];

        Assert.Empty(await workspace.OfferAsync(new DeclareEntity(), entity));
    }
}
