using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Analysis;

/// <summary>What articles name is compared with the registry and with what other articles name.</summary>
public sealed class EntityCheckTests
{
    private const string Story = "Budget passed\n\nThe budget was passed on time.\n\n(Reporting by ";

    [Theory]
    [InlineData("Strict", "⟦Jane Doe⟧ in ⟦PARIS⟧; Editing by Jane Doe and ⟦John Roe⟧)\n", "person/jane-doe", "place/paris", "person/john-roe")]
    [InlineData("strict", "⟦Jane Doe⟧)\n", "person/jane-doe")]
    [InlineData("Detected", "Jane Doe in PARIS)\n")]
    [InlineData("Declared", "Jane Doe in PARIS)\n")]
    [InlineData("", "Jane Doe in PARIS)\n")]
    public async Task An_undeclared_entity_is_an_error_where_the_project_is_strict(string mode, string marked, params string[] ids)
    {
        var names = new Dictionary<string, string> { ["person/jane-doe"] = "Jane Doe", ["place/paris"] = "Paris", ["person/john-roe"] = "John Roe" };
        await new MarkedProject { Options = new TestOptions().Set("GalleyEntities", mode) }
            .Add("seeds/story.txt", Story + marked, [.. ids.Select(id => Undeclared(names[id], id))])
            .AssertAsync();
    }

    [Fact]
    public async Task A_declared_entity_is_none() => await new MarkedProject { Options = new TestOptions().Set("GalleyEntities", "Strict") }
        .Add("seeds/entities.yml", "entities:\n- { kind: person, name: Jane Doe }\n- { kind: place, name: Lutetia, aliases: [Paris] }\n")
        .Add("seeds/story.txt", Story + "Jane Doe in PARIS; Editing by ⟦John Roe⟧)\n", Undeclared("John Roe", "person/john-roe"))
        .AssertAsync();

    [Fact]
    public async Task An_article_can_turn_it_off() => await new MarkedProject { Options = new TestOptions().Set("GalleyEntities", "Strict") }
        .Add("seeds/story.txt", "---\ngalley-disable: [GAL5031]\n---\n" + Story + "Jane Doe)\n")
        .AssertAsync();

    // What an error would have stopped must not be built where no analyzer runs.
    [Fact]
    public void The_generator_reports_it_where_analyzers_are_off()
    {
        var project = Project.OfArticle(Story + "Jane Doe)\n") with
        {
            Options = new TestOptions().Set("GalleyEntities", "Strict").Set("RunAnalyzers", "false"),
        };

        Assert.Equal(["error GAL5031"], Settings.None.Generate(project));
    }

    [Theory]
    [InlineData("Park Min-ji", "⟦Park Min Ji⟧")]
    [InlineData("Park Min-ji", "⟦Park Minji⟧")]
    [InlineData("Mohamed Salam", "⟦Mohammed Salam⟧")]
    [InlineData("Philip Roe", "⟦Filip Roe⟧")]
    [InlineData("José Núñez", "⟦Jose Nunez⟧")]
    [InlineData("Jane Doe", "Jane Dow")]
    [InlineData("Jane Doe", "JANE DOE")]
    [InlineData("Jane Doe", "Jan Doe")]
    [InlineData("Ann Lee", "Anne Lee")]
    public async Task Two_spellings_of_one_name_are_reported_in_the_later_article(string first, string marked)
    {
        var second = marked.Trim('⟦', '⟧');
        string[] problems = second == marked ? [] : [Spelling(second, first, "seeds/a.txt")];
        await new MarkedProject().Add("seeds/a.txt", Story + first + ")\n").Add("seeds/b.txt", Story + marked + ")\n", problems).AssertAsync();
    }

    [Fact]
    public async Task The_more_usual_spelling_is_the_right_one() => await new MarkedProject()
        .Add("seeds/a.txt", Story + "⟦Park Min Ji⟧)\n", Spelling("Park Min Ji", "Park Min-ji", "seeds/b.txt"))
        .Add("seeds/b.txt", Story + "Park Min-ji)\n")
        .Add("seeds/c.txt", Story + "Park Min-ji)\n")
        .AssertAsync();

    [Fact]
    public async Task The_spelling_of_the_registry_is_the_right_one() => await new MarkedProject()
        .Add("seeds/a.txt", Story + "⟦Mohammed Salam⟧)\n", Spelling("Mohammed Salam", "Mohamed Salam", "seeds/entities.yml"))
        .Add("seeds/b.txt", Story + "Mohammed Salam; Editing by Mohamed Salam)\n")
        .Add("seeds/entities.yml", "entities:\n- { kind: person, name: Mohamed Salam }\n")
        .AssertAsync();

    [Fact]
    public async Task An_article_can_keep_its_spelling() => await new MarkedProject()
        .Add("seeds/a.txt", Story + "Park Min-ji)\n")
        .Add("seeds/b.txt", "---\ngalley-disable: [GAL5032]\n---\n" + Story + "Park Min Ji)\n")
        .AssertAsync();

    [Fact]
    public async Task A_declared_entity_that_no_article_mentions_is_reported_at_its_name() => await new MarkedProject()
        .Add("seeds/story.txt", Story + "Jane Doe)\n")
        .Add(
            "seeds/entities.yml",
            "entities:\n- kind: person\n  name: ⟦Jane Do⟧\n- { kind: place, name: \"⟦Paris⟧\", aliases: [Lutetia] }\n- { kind: person, name: Jane Doe }\n",
            Unused("Jane Do"),
            Unused("Paris"))
        .AssertAsync();

    [Fact]
    public async Task Without_articles_or_with_a_broken_registry_nothing_is_unused()
    {
        await new MarkedProject { Options = new TestOptions().SetGlobs("") }.Add("seeds/entities.yml", "entities:\n- { kind: person, name: Jane Do }\n").AssertAsync();
        await new MarkedProject()
            .Add("seeds/story.txt", Story + "Jane Doe)\n")
            .Add("seeds/entities.yml", "entities:\n- { kind: person, name: Jane Do }\n- { name: Jane, kind: ⟦persn⟧ }\n", "error GAL5004: Kind 'persn' is not known. Did you mean 'person'?")
            .AssertAsync();
    }

    private static string Undeclared(string name, string id) =>
        $"error GAL5031: The registry does not declare '{name}' ({id}). Add it to entities.yml, or set GalleyEntities to Detected.";

    private static string Spelling(string name, string usual, string path) =>
        $"info GAL5032: '{name}' and '{usual}' (in '{path}') look like one person in two spellings. Spell the name in one way, or declare one as an alias of the other.";

    private static string Unused(string name) =>
        $"info GAL5033: No article mentions '{name}'. Remove the entry, or correct its name and aliases.";
}
