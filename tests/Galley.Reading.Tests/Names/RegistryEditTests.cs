using Galley.Reading.Names;

namespace Galley.Reading.Tests.Names;

public class RegistryEditTests
{
    [Theory]
    [InlineData("", "entities:\n  - kind: person\n    name: Jane Doe\n")]
    [InlineData("# none yet", "# none yet\nentities:\n  - kind: person\n    name: Jane Doe\n")]
    [InlineData("entities:\n", "entities:\n  - kind: person\n    name: Jane Doe\n")]
    [InlineData("entities: # none\n", "entities: # none\n  - kind: person\n    name: Jane Doe\n")]
    [InlineData("entities: []\n", "entities:\n  - kind: person\n    name: Jane Doe\n")]
    [InlineData("entities:\n  - kind: person\n    name: A\n", "entities:\n  - kind: person\n    name: A\n  - kind: person\n    name: Jane Doe\n")]
    [InlineData("entities:\n- kind: person\n  name: A # one\n\n# end\n", "entities:\n- kind: person\n  name: A # one\n- kind: person\n  name: Jane Doe\n\n# end\n")]
    [InlineData("entities:\r\n- kind: person\r\n  name: A", "entities:\r\n- kind: person\r\n  name: A\r\n- kind: person\r\n  name: Jane Doe\r\n")]
    [InlineData("- { kind: person, name: A }\n", "- { kind: person, name: A }\n- kind: person\n  name: Jane Doe\n")]
    public void An_entry_is_added_after_the_last(string text, string expected) =>
        Assert.Equal(expected, RegistryEdit.Add(text, "person/jane-doe", "Jane Doe"));

    [Theory]
    [InlineData("place/sao-paulo", "S\u00E3o Paulo", "  - kind: place\n    name: S\u00E3o Paulo\n")]
    [InlineData("place/georgia-us-state", "Georgia (U.S. state)", "  - kind: place\n    name: Georgia (U.S. state)\n")]
    [InlineData("person/the-envoy", "Jane Doe", "  - kind: person\n    id: person/the-envoy\n    name: Jane Doe\n")]
    [InlineData("organization/at-t", "AT&T", "  - kind: organization\n    name: \"AT&T\"\n")]
    [InlineData("organization/yes", "Yes", "  - kind: organization\n    name: \"Yes\"\n")]
    [InlineData("organization/3m", "3M", "  - kind: organization\n    name: \"3M\"\n")]
    [InlineData("event/a-b", "A: \"B\\", "  - kind: event\n    name: \"A: \\\"B\\\\\"\n")]
    public void Names_are_written_so_that_they_are_read(string id, string name, string expected) =>
        Assert.Equal("entities:\n" + expected, RegistryEdit.Add("", id, name));

    [Theory]
    [InlineData("entities: [\n")]
    [InlineData("entities: [{ kind: person, name: A }]\n")]
    [InlineData("entities: many\n")]
    [InlineData("text\n")]
    [InlineData("- { kind: person, name: Jane Doe }\n")]
    public void What_an_entry_cannot_be_added_to_is_left_alone(string text) =>
        Assert.Null(RegistryEdit.Add(text, "person/jane-doe", "Jane Doe"));

    [Fact]
    public void An_id_without_a_kind_is_none() => Assert.Null(RegistryEdit.Add("", "jane-doe", "Jane Doe"));

    [Fact]
    public void Many_are_added_in_their_order_and_once() => Assert.Equal(
        "entities:\r\n- kind: person\r\n  name: A\r\n- kind: person\r\n  name: Jane Doe\r\n- kind: place\r\n  name: Bern\r\n",
        RegistryEdit.AddAll(
            "entities:\r\n- kind: person\r\n  name: A\r\n",
            [("person/jane-doe", "Jane Doe"), ("place/bern", "Bern"), ("person/jane-doe", "J. Doe"), ("bern", "Bern")]));

    [Fact]
    public void One_that_is_declared_keeps_no_other_out() => Assert.Equal(
        "- kind: person\n  name: A\n- kind: place\n  name: Bern\n",
        RegistryEdit.AddAll("- kind: person\n  name: A\n", [("person/a", "A"), ("place/bern", "Bern")]));

    [Fact]
    public void Nothing_to_add_is_no_change()
    {
        Assert.Null(RegistryEdit.AddAll("", []));
        Assert.Null(RegistryEdit.AddAll("entities: [\n", [("person/a", "A")]));
    }
}
