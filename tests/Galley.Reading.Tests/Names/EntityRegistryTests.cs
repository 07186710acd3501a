using Galley.Reading.Names;
using Galley.Reading.Text;

namespace Galley.Reading.Tests.Names;

public class EntityRegistryTests
{
    private const string Summit = """
        entities:
          - id: person/kim-jong-un
            kind: person
            name: Kim Jong Un
            aliases: [Kim, "Kim Jong-un"]
            sameAs: https://www.wikidata.org/wiki/Q56226
          - kind: place
            name: Vietnam
            aliases: VIỆT NAM
            demonyms: [Vietnamese]
          - kind: organisation
            name: Agence France-Presse
            aliases: [AFP]
            sameAs: [http://afp.com, 'https://www.afp.com/en/']
        """;

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public void Entries_are_read_with_their_names_and_spans(string lineEnd, string mark)
    {
        var text = mark + Summit.Replace("\n", lineEnd);
        var registry = Read(text);
        Assert.Empty(registry.Problems);
        Assert.Equal(
            ["person/kim-jong-un", "place/vietnam", "organization/agence-france-presse"],
            registry.Entries.Select(entry => entry.Id));
        Assert.Equal(
            [EntityKind.Person, EntityKind.Place, EntityKind.Organization], registry.Entries.Select(entry => entry.Kind));
        var kim = registry.Entries[0];
        Assert.Equal(("Kim Jong Un", "entities.yml"), (kim.Name, kim.Path));
        Assert.Equal(["Kim", "Kim Jong-un"], kim.Aliases.Select(alias => alias.Text));
        Assert.Equal(["Kim", "Kim Jong-un"], kim.Aliases.Select(alias => Slice(text, alias.Span)));
        Assert.Equal(["https://www.wikidata.org/wiki/Q56226"], kim.SameAs.ToArray());
        Assert.StartsWith("id: person/kim-jong-un", Slice(text, kim.Span), StringComparison.Ordinal);
        Assert.EndsWith("/Q56226", Slice(text, kim.Span), StringComparison.Ordinal);
        Assert.Equal("VIỆT NAM", Slice(text, registry.Entries[1].Aliases[0].Span));
        Assert.Equal("Vietnamese", Assert.Single(registry.Entries[1].Demonyms).Text);
        Assert.Equal(["http://afp.com", "https://www.afp.com/en/"], registry.Entries[2].SameAs.ToArray());
    }

    [Fact]
    public void A_bare_list_is_a_registry_too()
    {
        Assert.Equal("event/korean-war", Assert.Single(Read("- {name: Korean War, kind: event}").Entries).Id);
    }

    [Fact]
    public void An_id_states_the_kind_too()
    {
        var registry = Read("- {name: Donald Trump, id: person/trump}");
        Assert.Empty(registry.Problems);
        Assert.Equal(EntityKind.Person, Assert.Single(registry.Entries).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF# no entities yet\r\n")]
    [InlineData("entities:\n")]
    [InlineData("entities: []\n")]
    [InlineData("~\n")]
    public void An_empty_registry_is_no_problem(string text)
    {
        Assert.Empty(Read(text).Entries);
        Assert.Empty(Read(text).Problems);
    }

    [Theory]
    [InlineData("{kind: person}", "{kind: person}", "The entry has no name. Add 'name:' with the name that readers know.", 0)]
    [InlineData("{kind: person, name: }", "name", "The entry has no name. Add 'name:' with the name that readers know.", 0)]
    [InlineData("{kind: person, name: '!'}", "!", "The name holds no letter and no digit. Write the name as the text has it.", 0)]
    [InlineData("{kind: person, name: ' '}", " ", "The name is empty. Write the name as the text has it.", 0)]
    [InlineData("{kind: person, name: [A]}", "[A]", "'name' must be text, not a list.", 0)]
    [InlineData("{kind: preson, name: A}", "preson", "Kind 'preson' is not known. Did you mean 'person'?", 0)]
    [InlineData("{kind: x, name: A}", "x", "Kind 'x' is not known. Write person, place, organization or event.", 0)]
    [InlineData("{name: A}", "A", "The entity 'A' has no kind. Add 'kind:' with person, place, organization or event.", 0)]
    [InlineData("{kind: , name: A}", "kind", "The entity 'A' has no kind. Add 'kind:' with person, place, organization or event.", 0)]
    [InlineData("{kind: [person], name: A}", "[person]", "'kind' must be text, not a list.", 0)]
    [InlineData("{kind: person, name: A, alias: B}", "alias", "Key 'alias' is not known. Did you mean 'aliases'?", 1)]
    [InlineData("{kind: person, name: A, born: 1}", "born", "Key 'born' is not known. An entry has 'id', 'kind', 'name', 'aliases', 'demonyms' and 'sameAs'.", 1)]
    [InlineData("{kind: person, name: A, id: Foo}", "Foo", "The id 'Foo' is not a kind, a slash and a slug. Write an id such as 'person/a', or leave it out.", 1)]
    [InlineData("{kind: person, name: A, id: person/A}", "person/A", "The id 'person/A' is not a kind, a slash and a slug. Write an id such as 'person/a', or leave it out.", 1)]
    [InlineData("{kind: person, name: A, id: person/}", "person/", "The id 'person/' is not a kind, a slash and a slug. Write an id such as 'person/a', or leave it out.", 1)]
    [InlineData("{kind: place, name: A, id: person/a}", "person/a", "The id 'person/a' is not that of the kind 'place'. Write an id such as 'place/a', or leave it out.", 1)]
    [InlineData("{kind: person, name: A, aliases: ['']}", "''", "An alias of 'A' is empty. Write the name as the text has it.", 1)]
    [InlineData("{kind: person, name: A, demonyms: '-'}", "-", "A demonym of 'A' holds no letter and no digit. Write the name as the text has it.", 1)]
    [InlineData("{kind: person, name: A, aliases: {b: c}}", "{b: c}", "'aliases' must be a list of texts, not a mapping.", 1)]
    [InlineData("{kind: person, name: A, aliases: [[b], C]}", "[b]", "'aliases' must hold texts, not a list.", 1)]
    [InlineData("{kind: person, name: A, sameAs: Q1}", "Q1", "'Q1' in 'sameAs' is not an absolute http or https address.", 1)]
    [InlineData("{kind: person, name: A, sameAs: ['ftp://a', 'http://a']}", "ftp://a", "'ftp://a' in 'sameAs' is not an absolute http or https address.", 1)]
    [InlineData("{kind: person, name: A, sameAs: 'https://a b'}", "https://a b", "'https://a b' in 'sameAs' is not an absolute http or https address.", 1)]
    [InlineData("text", "text", "An entry must be a mapping with 'name' and 'kind', not text.", 0)]
    [InlineData("[a]", "[a]", "An entry must be a mapping with 'name' and 'kind', not a list.", 0)]
    [InlineData("", "-", "An entry must be a mapping with 'name' and 'kind', not nothing.", 0)]
    public void A_bad_entry_is_reported_and_takes_no_other_down(string entry, string at, string message, int kept)
    {
        var text = $"entities:\n- {{name: 😀 First, kind: place}}\n- {entry}\n- {{name: Last, kind: place}}\n";
        var registry = Read(text);
        var problem = Assert.Single(registry.Problems);
        Assert.Equal(("entities.yml", "GAL5004", message), (problem.Path, problem.Problem.Rule.Id, problem.Problem.Message));
        Assert.Equal(at, Slice(text, problem.Problem.Span));
        Assert.True(problem.Problem.Span.Start >= text.IndexOf("\n- " + entry, StringComparison.Ordinal));
        Assert.Equal(2 + kept, registry.Entries.Length);
        Assert.Equal(("place/first", "place/last"), (registry.Entries[0].Id, registry.Entries[^1].Id));
    }

    [Fact]
    public void A_name_that_never_ends_is_reported_and_left_out()
    {
        var registry = Read($"- {{name: {new string('x', 201)}, kind: person}}\n- {{name: {new string('x', 200)}, kind: person}}");
        Assert.Equal(
            "The name is longer than 200 characters. Write the name as the text has it.",
            Assert.Single(registry.Problems).Problem.Message);
        Assert.Equal(200, Assert.Single(registry.Entries).Name.Length);
    }

    [Theory]
    [InlineData("entites: []", "entites", "Key 'entites' is not known. Did you mean 'entities'?")]
    [InlineData("people: []", "people", "Key 'people' is not known. The registry holds 'entities' only.")]
    [InlineData("entities: {a: b}", "{a: b}", "'entities' must be a list, not a mapping.")]
    [InlineData("just text", "just text", "The registry must be a mapping with the key 'entities', not text.")]
    public void A_file_of_another_shape_is_reported(string text, string at, string message)
    {
        var problem = Assert.Single(Read(text).Problems).Problem;
        Assert.Equal((at, message), (Slice(text, problem.Span), problem.Message));
    }

    [Fact]
    public void Invalid_yaml_is_reported_where_it_stands_and_what_stands_before_is_kept()
    {
        var text = "entities:\r\n  - {name: 😀A, kind: place}\r\n  - name: B\r\n    kind: @\r\n  - {name: C, kind: place}\r\n";
        var registry = Read(text);
        Assert.Equal(
            $"entities.yml[{text.IndexOf('@')}..{text.IndexOf('@') + 1}) GAL5003: The registry is not valid YAML: "
            + "while scanning for the next token, found character that cannot start any token",
            Assert.Single(registry.Problems).ToString());
        Assert.Equal("place/a", Assert.Single(registry.Entries).Id);
    }

    [Fact]
    public void An_id_belongs_to_one_entity()
    {
        var text = "- {name: A, kind: place}\n\n- {name: Ä, kind: place}\n- {name: B, id: place/a}\n";
        var registry = Read(text);
        Assert.Equal("A", Assert.Single(registry.Entries).Name);
        Assert.Equal(
            [
                ("Ä", "The id 'place/a' in line 3 is already the id of 'A' in line 1. Give one of them another id."),
                ("place/a", "The id 'place/a' in line 4 is already the id of 'A' in line 1. Give one of them another id."),
            ],
            registry.Problems.Select(problem => (Slice(text, problem.Problem.Span), problem.Problem.Message)));
    }

    [Fact]
    public void A_name_belongs_to_one_entity()
    {
        var text = """
            - {name: South Korea, kind: place, aliases: [Korea, South Korea], demonyms: [Korean]}
            - {name: North Korea, kind: place, aliases: [DPRK, "Korea", korea], demonyms: [Korean]}
            - {name: DPRK, kind: organization}
            """;
        var registry = Read(text);
        Assert.Equal(
            [
                ("Korea", "'Korea' is a name of both 'South Korea' and 'North Korea', so the text cannot tell which is meant. Keep it with one of them."),
                ("Korean", "'Korean' is a name of both 'South Korea' and 'North Korea', so the text cannot tell which is meant. Keep it with one of them."),
                ("DPRK", "'DPRK' is a name of both 'North Korea' and 'DPRK', so the text cannot tell which is meant. Keep it with one of them."),
            ],
            registry.Problems.Select(problem => (Slice(text, problem.Problem.Span), problem.Problem.Message)));
        Assert.All(registry.Problems, problem => Assert.Equal("GAL5002", problem.Problem.Rule.Id));
        Assert.Equal(text.IndexOf("Korea\"", StringComparison.Ordinal), registry.Problems[0].Problem.Span.Start);
        Assert.Equal(["Korea"], registry.Entries[0].Aliases.Select(alias => alias.Text));
        Assert.Equal(["DPRK", "korea"], registry.Entries[1].Aliases.Select(alias => alias.Text));
        Assert.Empty(registry.Entries[1].Demonyms);
    }

    [Fact]
    public void Files_are_compared_with_each_other_in_the_order_of_their_paths()
    {
        var a = EntityRegistry.Read(new DocumentSource("a.yml", "- {name: Kim, kind: person}\n- {kind: person}"));
        var b = EntityRegistry.Read(new DocumentSource(
            "b.yml", "\n- {name: Kim, kind: person}\n- {name: Kim Jong Un, kind: person, aliases: [Kim]}"));
        Assert.Single(a.Problems);
        Assert.Single(b.Problems);
        string[] expected =
        [
            "a.yml[30..44) GAL5004: The entry has no name. Add 'name:' with the name that readers know.",
            "b.yml[10..13) GAL5004: The id 'person/kim' in line 2 is already the id of 'Kim' in line 1 of 'a.yml'. "
                + "Give one of them another id.",
            "b.yml[75..78) GAL5002: 'Kim' is a name of both 'Kim' and 'Kim Jong Un', so the text cannot tell which is meant. "
                + "Keep it with one of them.",
        ];
        foreach (var merged in new[] { EntityRegistry.Merge([a, b]), EntityRegistry.Merge([b, EntityRegistry.Empty, a]) })
        {
            Assert.Equal(expected, merged.Problems.Select(problem => problem.ToString()));
            Assert.Equal([("a.yml", "person/kim"), ("b.yml", "person/kim-jong-un")], merged.Entries.Select(e => (e.Path, e.Id)));
        }
    }

    [Fact]
    public void Merging_merged_registries_changes_nothing()
    {
        var files = Enumerable.Range(0, 3)
            .Select(i => EntityRegistry.Read(new DocumentSource($"{i}.yml", $"- {{name: N, kind: person}}\n- {{name: M{i}, kind: place}}")))
            .ToList();
        var flat = EntityRegistry.Merge(files);
        var nested = EntityRegistry.Merge([files[2], EntityRegistry.Merge([files[1], files[0]])]);
        Assert.Equal(flat.Problems.Select(p => p.ToString()), nested.Problems.Select(p => p.ToString()));
        Assert.Equal(["person/n", "place/m0", "place/m1", "place/m2"], nested.Entries.Select(entry => entry.Id));
        Assert.Equal(flat.Entries.Select(entry => entry.Id), nested.Entries.Select(entry => entry.Id));
        Assert.Empty(EntityRegistry.Merge([]).Entries);
    }

    [Fact]
    public void Entities_are_found_by_id_and_by_name()
    {
        var registry = Read(Summit);
        Assert.Equal("Vietnam", registry.Find("place/vietnam")!.Name);
        Assert.Null(registry.Find("place/laos"));
        Assert.Equal("Kim Jong Un", registry.Find(EntityKind.Person, "Kim\nJong-un")!.Name);
        Assert.Null(registry.Find(EntityKind.Place, "Kim"));
        Assert.Null(registry.Find(EntityKind.Place, "VIETNAM"));
        Assert.Equal("Vietnam", registry.Find(EntityKind.Place, "VIETNAM", isCapitals: true)!.Name);
        Assert.Null(registry.Find(EntityKind.Place, "Vietnamese"));
    }

    private static EntityRegistry Read(string text) => EntityRegistry.Read(new DocumentSource("entities.yml", text));

    private static string Slice(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
