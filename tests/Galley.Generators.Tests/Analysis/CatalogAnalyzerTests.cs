using Galley.Compiling.Naming;
using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Analysis;

/// <summary>What no single article shows: clashes, the registry, the project's settings.</summary>
public sealed class CatalogAnalyzerTests
{
    private const string Plain = "Senate passes budget\n\nThe Senate met.\n";

    /// <summary>Registries in which the places of the expected diagnostics are marked, and the diagnostics in order.</summary>
    public static TheoryData<string, string[]> Registries() => new()
    {
        // GAL5002
        { "entities:\n- { kind: person, name: Kim Jong Un, aliases: [Kim] }\n- { kind: person, name: ⟦Kim⟧ }\n", [Shared("Kim", "Kim Jong Un", "Kim")] },
        { "entities:\n- { kind: place, name: Georgia, aliases: [Georgia] }\n- { kind: place, id: place/georgia-us, name: \"⟦Georgia⟧\" }\n", [Shared("Georgia", "Georgia", "Georgia")] },
        { "entities:\n- { kind: place, name: Korea, demonyms: [Korean] }\n- { kind: event, name: War, aliases: [⟦Korean⟧, '⟦Korean⟧'] }\n", [Shared("Korean", "Korea", "War"), Shared("Korean", "Korea", "War")] },

        // GAL5003
        { "entities:\n- kind: person\n  name: Kim Jong Un\n  aliases: ⟦[⟧Kim\n- kind: place\n  name: Korea\n", [NotYaml("the '[' is not closed")] },
        { "entities:\n- { kind: person, name: Kim Jong Un }\n- ⟦{⟧ kind: place\n", [NotYaml("the '{' is not closed")] },
        { "entities:\n- kind: person\n  name: Kim Jong Un\n  ⟦name⟧: Kim\n", [NotYaml("the key 'name' stands twice")] },
        { "entities:\n- name: ⟦*kim⟧\n", [NotYaml("the alias '*kim' has no anchor '&kim' before it")] },
        { "entities: []\n⟦---⟧\nentities: []\n", [NotYaml("a second document starts here; write one only")] },
        { "entities:\n- kind: person\n  name: Kim⟦:⟧ Jong: Un\n", [NotYaml("while scanning a plain scalar value, found invalid mapping")] },

        // GAL5004
        { "⟦people⟧:\n- { kind: person, name: Kim }\n", [Entry("Key 'people' is not known. The registry holds 'entities' only.")] },
        { "⟦entites⟧:\n- { kind: person, name: Kim }\n", [Entry("Key 'entites' is not known. Did you mean 'entities'?")] },
        { "entities: ⟦many⟧\n", [Entry("'entities' must be a list, not text.")] },
        { "⟦just text⟧\n", [Entry("The registry must be a mapping with the key 'entities', not text.")] },
        { "entities:\n- ⟦Kim⟧\n", [Entry("An entry must be a mapping with 'name' and 'kind', not text.")] },
        { "entities:\n- ⟦{ kind: person }⟧\n", [Entry("The entry has no name. Add 'name:' with the name that readers know.")] },
        { "entities:\n- { name: ⟦Kim⟧ }\n", [Entry("The entity 'Kim' has no kind. Add 'kind:' with person, place, organization or event.")] },
        { "entities:\n- { name: Kim, kind: ⟦persn⟧ }\n", [Entry("Kind 'persn' is not known. Did you mean 'person'?")] },
        { "entities:\n- { name: Kim, kind: ⟦thing⟧ }\n", [Entry("Kind 'thing' is not known. Write person, place, organization or event.")] },
        { "entities:\n- { name: Kim, kind: person, ⟦alias⟧: [K] }\n", [Entry("Key 'alias' is not known. Did you mean 'aliases'?")] },
        { "entities:\n- { name: Kim, kind: person, ⟦born⟧: 1984 }\n", [Entry("Key 'born' is not known. An entry has 'id', 'kind', 'name', 'aliases', 'demonyms' and 'sameAs'.")] },
        { "entities:\n- { name: Kim, kind: person, id: ⟦kim⟧ }\n", [Entry("The id 'kim' is not a kind, a slash and a slug. Write an id such as 'person/kim', or leave it out.")] },
        { "entities:\n- { name: Kim, kind: person, id: ⟦place/kim⟧ }\n", [Entry("The id 'place/kim' is not that of the kind 'person'. Write an id such as 'person/kim', or leave it out.")] },
        { "entities:\n- { name: Kim, kind: person, aliases: ['⟦!?⟧'] }\n", [Entry("An alias of 'Kim' holds no letter and no digit. Write the name as the text has it.")] },
        { "entities:\n- { name: Kim, kind: person, sameAs: [⟦Q56226⟧] }\n", [Entry("'Q56226' in 'sameAs' is not an absolute http or https address.")] },
        { "entities:\n- { name: ⟦[Kim, Un]⟧, kind: person }\n", [Entry("'name' must be text, not a list.")] },
        {
            "entities:\n- { name: Kim, kind: person }\n- { name: ⟦Kim⟧, kind: person }\n",
            [Entry("The id 'person/kim' in line 3 is already the id of 'Kim' in line 2. Give one of them another id.")]
        },
        {
            "entities:\n- { name: Kim, kind: ⟦persn⟧ }\n- { name: Trump, kind: person, ⟦sameas⟧: [] }\n",
            [Entry("Kind 'persn' is not known. Did you mean 'person'?"), Entry("Key 'sameas' is not known. Did you mean 'sameAs'?")]
        },
    };

    [Theory]
    [MemberData(nameof(Registries))]
    public async Task Every_fault_of_the_registry_is_reported_at_its_characters(string marked, string[] problems) =>
        await new MarkedProject().Add("seeds/story.txt", Plain).Add("seeds/entities.yml", marked, problems).AssertAsync();

    [Theory]
    [InlineData("")]
    [InlineData("entities:\n")]
    [InlineData("# no entities yet\n")]
    [InlineData("entities:\n- { kind: person, name: Kim Jong Un, aliases: [Kim, Kim], sameAs: https://www.wikidata.org/wiki/Q56226 }\n")]
    public async Task A_registry_that_is_right_is_not_reported(string registry) =>
        await new MarkedProject().Add("seeds/story.txt", Plain + "\nKim met.\n").Add("seeds/entities.yml", registry).AssertAsync();

    [Fact]
    public async Task An_alias_of_two_files_is_reported_in_the_later_one() => await new MarkedProject()
        .Add("seeds/story.txt", Plain)
        .Add("seeds/people.entities.yml", "entities:\n- { kind: person, name: Kim Hyok Chol, aliases: [⟦Kim⟧] }\n", Shared("Kim", "Kim Jong Un", "Kim Hyok Chol"))
        .Add("seeds/entities.yml", "entities:\n- { kind: person, name: Kim Jong Un, aliases: [Kim] }\n")
        .AssertAsync();

    [Fact]
    public async Task An_id_of_two_files_names_the_other_file() => await new MarkedProject()
        .Add("seeds/story.txt", Plain)
        .Add("entities.yml", "entities:\n- { kind: person, name: Kim }\n")
        .Add(
            "seeds/entities.yml",
            "entities:\n- { kind: person, id: ⟦person/kim⟧, name: Kim Jong Un }\n",
            Entry("The id 'person/kim' in line 2 is already the id of 'Kim' in line 2 of 'entities.yml'. Give one of them another id."))
        .AssertAsync();

    [Fact]
    public async Task A_slug_of_two_articles_names_both_files() => await new MarkedProject()
        .Add("seeds/a.txt", "---\nslug: Budget\n---\n" + Plain)
        .Add("seeds/b.txt", "---\nslug: '⟦budget⟧'\n---\n" + Plain, "error GAL4001: The slug 'budget' of 'seeds/b.txt' is also the slug of 'seeds/a.txt'. Give one of them another slug.")
        .Add("seeds/budget.md", "⟦⟧# " + Plain, "error GAL4001: The slug 'budget' of 'seeds/budget.md' is also the slug of 'seeds/a.txt'. Give one of them another slug.")
        .AssertAsync();

    [Fact]
    public async Task A_slug_in_metadata_counts_too() =>
        await new MarkedProject { Options = new TestOptions().AddItem("/project/seeds/b.txt", "b", slug: "a") }
            .Add("seeds/a.txt", Plain)
            .Add("seeds/b.txt", "⟦⟧" + Plain, "error GAL4001: The slug 'a' of 'seeds/b.txt' is also the slug of 'seeds/a.txt'. Give one of them another slug.")
            .AssertAsync();

    [Theory]
    [InlineData("seeds/Budget.txt", "seeds/budget.txt")]
    [InlineData("seeds/Senate/budget.txt", "seeds/senate/budget.txt")]
    [InlineData("seeds/budget.TXT", "seeds/budget.txt")]
    public async Task Paths_that_differ_only_by_case_are_one_problem(string first, string second) => await new MarkedProject()
        .Add(second, "⟦⟧" + Plain, $"error GAL4002: '{second}' and '{first}' differ only by case, so they are one name on some systems. Rename one of them.")
        .Add(first, Plain)
        .AssertAsync();

    [Fact]
    public async Task Names_that_give_one_identifier_are_reported() => await new MarkedProject()
        .Add("seeds/budget-2019.txt", Plain)
        .Add("seeds/budget2019.txt", "⟦⟧" + Plain, "warning GAL4003: 'budget2019' and 'budget-2019' both give the C# name 'Budget2019'; 'budget2019' becomes 'Budget2019_3'. Change one of them to choose the names yourself.")
        .Add("seeds/senate.txt", "---\nslug: ⟦budget/2019⟧\n---\n" + Plain, "warning GAL4003: 'budget/2019' and 'budget-2019' both give the C# name 'Budget2019'; 'budget/2019' becomes 'Budget2019_2'. Change one of them to choose the names yourself.")
        .AssertAsync();

    [Fact]
    public async Task Identifiers_differ_without_regard_to_case() => await new MarkedProject()
        .Add("seeds/news-letter.txt", Plain)
        .Add("seeds/newsletter.txt", "⟦⟧" + Plain, "warning GAL4003: 'newsletter' and 'news-letter' both give the C# name 'NewsLetter'; 'newsletter' becomes 'Newsletter2'. Change one of them to choose the names yourself.")
        .AssertAsync();

    private static string Shared(string name, string first, string second) =>
        $"error GAL5002: '{name}' is a name of both '{first}' and '{second}', so the text cannot tell which is meant. Keep it with one of them.";

    private static string NotYaml(string what) => "error GAL5003: The registry is not valid YAML: " + what;

    private static string Entry(string what) => "error GAL5004: " + what;
}
