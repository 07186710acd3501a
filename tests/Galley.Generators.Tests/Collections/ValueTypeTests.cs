using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Tests.Collections;

/// <summary>Every type that a schema may have, read from front matter and given back by running code.</summary>
public sealed class ValueTypeTests
{
    [Theory]
    [InlineData("string", "Hello", "Hello")]
    [InlineData("string", "2024", "2024")]
    [InlineData("string", "yes", "yes")]
    [InlineData("string", "\"a\\tb\"", "a\tb")]
    [InlineData("bool", "true", "True")]
    [InlineData("bool", "False", "False")]
    [InlineData("sbyte", "-128", "-128")]
    [InlineData("byte", "255", "255")]
    [InlineData("short", "-32768", "-32768")]
    [InlineData("ushort", "65535", "65535")]
    [InlineData("int", "-2147483648", "-2147483648")]
    [InlineData("int", "0o17", "15")]
    [InlineData("uint", "4294967295", "4294967295")]
    [InlineData("long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("ulong", "18446744073709551615", "18446744073709551615")]
    [InlineData("ulong", "0xFFFFFFFFFFFFFFFF", "18446744073709551615")]
    [InlineData("float", "1.5", "1.5")]
    [InlineData("double", "-2.5e-3", "-0.0025")]
    [InlineData("double", ".inf", "Infinity")]
    [InlineData("System.Half", "0.5", "0.5")]
    [InlineData("decimal", "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("decimal", "1.10", "1.10")]
    [InlineData("char", "\u00e9", "\u00e9")]
    [InlineData("System.DateOnly", "2024-02-29", "02/29/2024")]
    [InlineData("Galley.CalendarDate", "'2024-02-29'", "2024-02-29")]
    [InlineData("System.DateTime", "2024-02-29", "02/29/2024 00:00:00")]
    [InlineData("System.DateTime", "2024-02-29T23:30:00+01:00", "02/29/2024 22:30:00")]
    [InlineData("System.DateTimeOffset", "2024-02-29T23:30:00.25+01:00", "02/29/2024 23:30:00 +01:00")]
    [InlineData("System.DateTimeOffset", "2024-02-29", "02/29/2024 00:00:00 +00:00")]
    [InlineData("System.TimeOnly", "23:30", "23:30")]
    [InlineData("System.TimeSpan", "1.02:03:04", "1.02:03:04")]
    [InlineData("System.TimeSpan", "PT1H30M", "01:30:00")]
    [InlineData("System.Uri", "https://example.org/a?b", "https://example.org/a?b")]
    [InlineData("System.Uri", "/about", "/about")]
    [InlineData("System.Guid", "0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("System.DayOfWeek", "friday", "Friday")]
    [InlineData("System.IO.FileAccess", "[read, write]", "ReadWrite")]
    [InlineData("System.IO.FileAccess", "read | write", "ReadWrite")]
    [InlineData("System.DateTimeKind?", "local", "Local")]
    [InlineData("int?", "5", "5")]
    [InlineData("Galley.Person", "Jane Doe", "Jane Doe")]
    [InlineData("Galley.Person", "person/jane-doe", "Jane Doe")]
    [InlineData("Galley.Article", "null", "story: Story")]
    public void A_value_is_read(string type, string yaml, string expected)
    {
        Assert.Equal(expected, Read($"partial record Post({type} Value)", yaml));
        Assert.Equal(expected, Read($"partial record Post {{ public {type} Value {{ get; init; }} = default!; }}", yaml));
        Assert.Equal(expected, Read($"partial class Post {{ public required {type} Value {{ get; set; }} }}", yaml));
    }

    [Theory]
    [InlineData("string[]", "[a, b]", "a,b")]
    [InlineData("int?[]", "[1, null, 3]", "1,,3")]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>", "[1, 2]", "1,2")]
    [InlineData("System.Collections.Immutable.ImmutableList<int>", "[1, 2]", "1,2")]
    [InlineData("System.Collections.Generic.List<bool>", "[true]", "True")]
    [InlineData("System.Collections.Generic.IReadOnlyList<string>", "[]", "")]
    [InlineData("System.Collections.Generic.IEnumerable<System.Guid>", "[]", "")]
    [InlineData("System.Collections.Generic.IReadOnlyCollection<string?>", "[a, ~]", "a,")]
    [InlineData("System.Collections.Generic.Dictionary<string, int>", "{ a: 1, b: 2 }", "[a, 1],[b, 2]")]
    [InlineData("System.Collections.Generic.IReadOnlyDictionary<string, string>", "{ a: x }", "[a, x]")]
    [InlineData("System.Collections.Immutable.ImmutableDictionary<string, int>", "{ a: 1 }", "[a, 1]")]
    [InlineData("System.Collections.Generic.List<Part>", "[{ name: x }, { name: y, size: 3 }]", "x7,y3")]
    [InlineData("System.Collections.Generic.Dictionary<string, string[]>", "{ a: [x] }", "[a, System.String[]]")]
    public void A_list_is_read(string type, string yaml, string expected) =>
        Assert.Equal(expected, Read($"partial class Post({type} value) {{ public {type} Value {{ get; init; }} = value; }}", yaml));

    [Fact]
    public void What_is_missing_keeps_its_default()
    {
        Assert.Equal("5", Read("partial record Post(int Value = 5)", null));
        Assert.Equal("x", Read("partial record Post(string Value = \"x\")", null));
        Assert.Equal("1.5", Read("partial record Post(decimal Value = 1.5m)", null));
        Assert.Equal("Friday", Read("partial record Post(System.DayOfWeek Value = System.DayOfWeek.Friday)", null));
        Assert.Equal("", Read("partial record Post(int? Value)", null));
        Assert.Equal("9", Read("partial class Post { public int Value { get; set; } = 9; }", null));
        Assert.Equal("0", Read("partial record Post { public System.Collections.Immutable.ImmutableArray<int> Items { get; init; } public int Value => Items.Length; }", null));
    }

    [Theory]
    [InlineData("partial record Post { public required string Class { get; init; } public required string @event { get; init; } public string Value => Class + @event; }", "class: a\nevent: b", "ab")]
    [InlineData("partial record Post([property: Galley.FrontMatter(\"hero-image\")] string Value)", "heroImage: a", "a")]
    [InlineData("partial record Post(string HeroImage) { public string Value => HeroImage; }", "hero_image: a", "a")]
    [InlineData("partial record Post { private Post() { } public string Value { get; init; } = \"\"; }", "value: a", "a")]
    [InlineData("partial record Post(string Value) { public Post(string value, int other, int third) : this(value + other + third) { } }", "value: a", "a")]
    [InlineData("partial class Post { public Post() { } public Post(string value) => Value = value; public string Value { get; } = \"\"; }", "value: a", "a")]
    [InlineData("partial record Post(string Slug, string Title, string? Language, bool Draft) { public string Value => Slug + Title + Language + Draft; }", "lang: de", "storyStorydeFalse")]
    [InlineData("abstract record Base { public required string Value { get; init; } } partial record Post : Base", "value: a", "a")]
    public void Shapes_of_types(string type, string yaml, string expected) => Assert.Equal(expected, Run(type, yaml));

    [Theory]
    [InlineData("own members win", "namespace Demo { [Galley.ArticleCollection(\"*.md\")] partial record Post(string? All, string? TryGet, string? Story); static class Uses { public static string Show() => Post.Story2.All is null && Post.TryGet2(\"story\", out var post) && post == Post.All2[0] ? \"a\" : \"b\"; } }")]
    [InlineData("lists of entries", "namespace Demo { [Galley.ArticleCollection(\"*.md\")] partial record Post(Post[]? Related, string Value); static class Uses { public static string Show() => Post.Story.Related is null ? Post.Story.Value : \"b\"; } }")]
    [InlineData("nested", "namespace Demo { static partial class Outer { [Galley.ArticleCollection(\"*.md\")] private partial record Inner(string Value); public static string Show() => Inner.All[0].Value; } static class Uses { public static string Show() => Outer.Show(); } }")]
    [InlineData("global", "[Galley.ArticleCollection(\"*.md\")] partial record Post(string Value); static class Uses { public static string Show() => Post.Story.Value; }")]
    [InlineData("oblivious", "#nullable disable\nnamespace Demo { [Galley.ArticleCollection(\"*.md\")] public sealed partial class Post { public string Value { get; set; } public string Other { get; set; } } static class Uses { public static string Show() => Post.Story.Value; } }")]
    public void Places_of_types(string name, string code)
    {
        Assert.NotEmpty(name);
        var project = ProjectOf(code.Replace("public sealed", "sealed"), "value: a");

        Assert.Equal("a", project.Load().Call("Uses", "Show"));
    }

    [Theory]
    [InlineData("net472", LanguageVersion.CSharp7_3)]
    [InlineData("netstandard2.0", LanguageVersion.CSharp8)]
    [InlineData("net8.0", LanguageVersion.CSharp9)]
    [InlineData("net8.0", LanguageVersion.CSharp10)]
    [InlineData("net10.0", LanguageVersion.CSharp11)]
    public void Older_targets_and_languages(string target, LanguageVersion language)
    {
        const string Code = """
            namespace Demo
            {
                [Galley.ArticleCollection("*.md")]
                partial class Post
                {
                    public string Value { get; set; } = "";
                    public int Order { get; set; } = 3;
                    public Post Next { get; set; } = null;
                    public string[] Tags { get; set; } = null;
                }

                static class Uses
                {
                    public static string Show() { return Post.Story.Value + Post.Story.Order + Post.Story.Next.Next.Tags[0]; }
                }
            }
            """;
        var project = ProjectOf(language == LanguageVersion.CSharp7_3 ? Code : "#nullable disable\n" + Code, "value: a\nnext: story\ntags: [x]") with
        {
            Target = Target.All.Single(known => known.Name == target),
            Language = language,
        };

        Assert.Equal("a3x", project.Load().Call("Uses", "Show"));
    }

    [Fact]
    public void A_long_chain_of_references_needs_no_stack()
    {
        const string Code = """
            namespace Demo;
            [Galley.ArticleCollection("*.md", OrderBy = "Order")]
            partial record Post(int Order, Post? Next);
            static class Uses { public static string Show() { var count = 0; for (var post = Post.All[0]; post is not null; post = post.Next) { count++; } return count.ToString(); } }
            """;
        var project = new Project
        {
            Code = Code,
            Files = [.. Enumerable.Range(0, 4_000).Select(i =>
                new TestFile($"/project/seeds/p{i}.md", $"---\ntitle: P\norder: {i}\n{(i < 3_999 ? $"next: p{i + 1}\n" : "")}---\n\nText.\n"))],
        };

        Assert.Equal("4000", project.Load().Call("Uses", "Show"));
    }

    private static string? Read(string type, string? yaml) => Run(type, yaml is null ? "" : "value: " + yaml);

    private static string? Run(string type, string yaml)
    {
        var declaration = type.EndsWith('}') ? type : type + ";";
        declaration = declaration.Replace("partial", "[Galley.ArticleCollection(\"*.md\")] partial", StringComparison.Ordinal);
        return (string?)ProjectOf(
            $$"""
            using System.Linq;
            namespace Demo
            {
                {{declaration}}
                record Part(string Name) { public int Size { get; init; } = 7; public override string ToString() => Name + Size; }
                static class Uses
                {
                    public static string Show() => Text(Post.TryGet("story", out var post) ? post.Value : null);
                    private static string Text(object? value) => value is System.Collections.IEnumerable list and not string
                        ? string.Join(",", list.Cast<object?>().Select(item => item is Post ? "Post" : Text(item)))
                        : System.FormattableString.Invariant($"{value}");
                }
            }
            """,
            yaml).Load().Call("Uses", "Show");
    }

    private static Project ProjectOf(string code, string yaml) => new()
    {
        Code = code,
        Files = [new TestFile("/project/seeds/story.md", $"---\ntitle: Story\nauthor: Jane Doe\n{yaml}\n---\n\nText.\n")],
    };
}
