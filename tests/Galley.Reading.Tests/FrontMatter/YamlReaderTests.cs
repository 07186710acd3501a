using Galley.Reading.Yaml;

namespace Galley.Reading.Tests.FrontMatter;

public class YamlReaderTests
{
    [Theory]
    [InlineData("key: value\n")]
    [InlineData("a: b\r\nkey: value\r\n")]
    [InlineData("a: b\rkey: value\r")]
    [InlineData("a: 😀😀\n\"😀\": '😀'\nkey: value\n")]
    [InlineData("\uFEFFkey: value\n")]
    [InlineData("# 😀 é\n\n# x\nkey:   value   # comment\n")]
    [InlineData("a: b\u2028key: value\u0085c: d")]
    [InlineData("a: |\r\n  literal\r\n  text\r\n\r\nb: >-\r\n  folded\r\nkey: value")]
    [InlineData("{a: [b, {c: d}], key: value}")]
    [InlineData("key: !!str &anchor value\n")]
    [InlineData("key: !<tag:yaml.org,2002:str>\n  # comment\n  value\n")]
    [InlineData("key: 'value'\n")]
    [InlineData("key: \"value\"\n")]
    public void Value_spans_point_at_the_value(string text)
    {
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(text).Root);
        var pair = mapping.Find("key");
        Assert.NotNull(pair);
        Assert.Equal("key", Slice(text, pair.Key.Span));
        var value = Assert.IsType<YamlScalar>(pair.Value);
        Assert.Equal("value", value.Value);
        Assert.Equal("value", Slice(text, value.ValueSpan));
    }

    [Theory]
    [InlineData("a: 'b'\n", "'b'", "b")]
    [InlineData("a: \"b\"\n", "\"b\"", "b")]
    [InlineData("a: \"\\u0062\"\n", "\"\\u0062\"", "\"\\u0062\"")]
    [InlineData("a: 'it''s'\n", "'it''s'", "'it''s'")]
    [InlineData("a: |\n  b\n\nc: d\n", "|\n  b", "|\n  b")]
    [InlineData("a: b\n  c\nd: e\n", "b\n  c", "b\n  c")]
    [InlineData("a:\nb: c\n", "", "")]
    public void Scalars_have_a_span_with_quotes_and_one_without(string text, string whole, string value)
    {
        var scalar = Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(YamlReader.Read(text).Root).Pairs[0].Value);
        Assert.Equal(whole, Slice(text, scalar.Span));
        Assert.Equal(value, Slice(text, scalar.ValueSpan));
    }

    [Theory]
    [InlineData("- a\n- b\n\n\n", "- a\n- b")]
    [InlineData("&x [a, b ] # c\n", "[a, b ]")]
    [InlineData("# c\n{a: b,\n c: d}\n", "{a: b,\n c: d}")]
    [InlineData("a:\n  - b\n\n", "a:\n  - b")]
    public void Collections_span_from_their_first_to_their_last_character(string text, string expected)
    {
        Assert.Equal(expected, Slice(text, YamlReader.Read(text).Root!.Span));
    }

    [Theory]
    [InlineData("a: \"b\nc: d\n", "\"b\n", "while scanning a multi-line double-quoted scalar, found wrong indentation")]
    [InlineData("a: 😀\nb: @c\n", "@", "while scanning for the next token, found character that cannot start any token")]
    [InlineData("a:\n- { b: c\n- { d: e }\n", "{", "the '{' is not closed")]
    [InlineData("a:\tb\n\tc: d\n", "\t", "while scanning a plain scalar, found a tab character that violate indentation")]
    [InlineData("a: [x, y\nb: z\n", "[", "the '[' is not closed")]
    [InlineData("a: &k [x, {y: z\n\n", "{", "the '{' is not closed")]
    [InlineData("a: [x, y", "[", "the '[' is not closed")]
    [InlineData("a: b\r\n c: d\r\n", ":", "while scanning a plain scalar value, found invalid mapping")]
    [InlineData("a: 'x' y\n", "y", "while parsing a block mapping, did not find expected key")]
    [InlineData("a: *b\n", "*b", "the alias '*b' has no anchor '&b' before it")]
    [InlineData("a: &b [*b]\n", "*b", "the alias '*b' has no anchor '&b' before it")]
    [InlineData("a: 1\nb: 2\na: 3\n", "a", "the key 'a' stands twice")]
    [InlineData("? [b]\n: 1\na: 2\n", "[b]", "a key must be text, not a list")]
    [InlineData("? {b: c}\n: 1\n", "{b: c}", "a key must be text, not a mapping")]
    [InlineData("--- a\n--- b\n", "---", "a second document starts here; write one only")]
    [InlineData("a: b\0c\n", "\0", "a NUL character is not allowed")]
    [InlineData("'", "'", "while scanning a quoted scalar, found unexpected end of stream")]
    public void Faults_say_what_and_where(string text, string at, string message)
    {
        var fault = Assert.Single(YamlReader.Read(text).Faults);
        Assert.Equal((message, at), (fault.Message, Slice(text, fault.Span)));
    }

    [Fact]
    public void The_second_of_two_equal_keys_is_the_fault_and_the_first_one_counts()
    {
        var document = YamlReader.Read("key: 1\nkey: 2\n");
        Assert.Equal(new SourceSpan(7, 3), Assert.Single(document.Faults).Span);
        Assert.True(document.IsComplete);
        var pair = Assert.Single(Assert.IsType<YamlMapping>(document.Root).Pairs);
        Assert.Equal("1", Assert.IsType<YamlScalar>(pair.Value).Value);
    }

    [Fact]
    public void What_stands_before_a_syntax_error_is_kept()
    {
        var document = YamlReader.Read("- a: 1\n- b: 2\n- c: @\n- d: 4\n");
        Assert.False(document.IsComplete);
        var items = Assert.IsType<YamlSequence>(document.Root).Items.Cast<YamlMapping>().ToList();
        Assert.Equal(["a", "b"], items.Where(item => item.IsComplete).Select(item => item.Pairs[0].Key.Value));
        Assert.False(items[2].IsComplete);
    }

    [Fact]
    public void An_alias_is_the_anchored_value_itself()
    {
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read("a: &x [1]\nb: *x\n").Root);
        Assert.Same(mapping.Pairs[0].Value, mapping.Pairs[1].Value);
    }

    [Fact]
    public void Aliases_of_aliases_are_counted_by_what_they_stand_for()
    {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i =>
            $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        var fault = Assert.Single(YamlReader.Read(text).Faults);
        Assert.Equal("the aliases stand for more than 100,000 values", fault.Message);
        Assert.Equal("*a3", Slice(text, fault.Span));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Deep_nesting_stops_at_the_limit(string level)
    {
        Assert.Equal(
            "values stand within each other more than 64 deep",
            Assert.Single(YamlReader.Read(string.Concat(Enumerable.Repeat(level, 100_000))).Faults).Message);
    }

    [Fact]
    public void Nesting_to_the_limit_is_read()
    {
        var text = new string('[', 64) + new string(']', 64);
        Assert.Empty(YamlReader.Read(text).Faults);
        Assert.Equal(new SourceSpan(0, 128), YamlReader.Read(text).Root!.Span);
        Assert.Equal(new SourceSpan(64, 1), Assert.Single(YamlReader.Read("[" + text + "]").Faults).Span);
    }

    [Fact]
    public void A_scalar_of_a_megabyte_is_read_whole()
    {
        var long1 = new string('x', 1 << 20);
        var scalar = Assert.IsType<YamlScalar>(YamlReader.Read("\"" + long1 + "\"").Root);
        Assert.Equal(new SourceSpan(1, 1 << 20), scalar.ValueSpan);
        Assert.Equal(long1, scalar.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("# nothing\n")]
    public void A_text_without_values_has_no_root(string text)
    {
        Assert.Equal((null, true), (YamlReader.Read(text).Root, YamlReader.Read(text).IsComplete));
    }

    [Fact]
    public void Spans_of_a_part_count_from_the_start_of_the_whole_text()
    {
        var text = "😀 before\na: [b\nafter";
        var fault = Assert.Single(YamlReader.Read(text, 10, 16).Faults);
        Assert.Equal(new SourceSpan(13, 1), fault.Span);
    }

    private static string Slice(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
