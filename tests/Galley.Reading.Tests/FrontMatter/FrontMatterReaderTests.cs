using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.FrontMatter;
using Galley.Reading.Problems;

namespace Galley.Reading.Tests.FrontMatter;

public class FrontMatterReaderTests
{
    [Theory]
    [InlineData("---\nslug: summit\n---\nBody", "Body")]
    [InlineData("---\r\nslug: summit\r\n---\r\nBody", "Body")]
    [InlineData("--- \t\nslug: summit\n... \nBody", "Body")]
    [InlineData("---\rslug: summit\r---\r\rBody", "\rBody")]
    [InlineData("---\nslug: summit\n---", "")]
    [InlineData("---\nslug: |-\n  summit\n  ---\n---\nBody", "Body")]
    public void Front_matter_stands_between_fences(string text, string body)
    {
        var (node, bodyStart, problems) = Read(text);
        Assert.Empty(problems);
        Assert.NotNull(node);
        Assert.StartsWith("summit", node.Slug!.Text, StringComparison.Ordinal);
        Assert.Equal(body, text.Substring(bodyStart));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Headline\n---\na: b\n---\n")]
    [InlineData("----\na: b\n----\n")]
    [InlineData(" ---\na: b\n---\n")]
    [InlineData("--- a\n---\n")]
    [InlineData("\n---\na: b\n---\n")]
    [InlineData("...\na: b\n---\n")]
    public void Other_text_is_no_front_matter(string text)
    {
        var (node, bodyStart, problems) = Read(text);
        Assert.Null(node);
        Assert.Equal(0, bodyStart);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("---\nslug: a\n", 0)]
    [InlineData("---", 0)]
    [InlineData("---\n--- b\n ---\n----", 0)]
    [InlineData("\uFEFF---\r\na: b\r\n", 1)]
    public void A_missing_closing_fence_is_reported_at_the_opening_one(string text, int start)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        Assert.False(FrontMatterReader.TryRead(text, start, problems, out var node, out var bodyStart));
        Assert.Null(node);
        Assert.Equal(start, bodyStart);
        Assert.Equal(
            $"[{start}..{start + 3}) GAL3001: The front matter is not valid YAML: the closing '---' is missing",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void The_node_spans_its_fences()
    {
        Assert.Equal(new SourceSpan(0, 12), Read("---\na: b\n--- \nBody\n").Node!.Span);
    }

    [Fact]
    public void Every_value_knows_where_it_stands()
    {
        var text = "\uFEFF---\r\ntitle: 😀\r\nslug: \"days-before\"\r\npublished: '2019-02-20'\r\nlang: en-US\r\n"
            + "galley-disable: [GAL5001, 'GAL2002']\r\n---\r\n";
        var (node, _, problems) = Read(text, 1);
        Assert.Empty(problems);
        Assert.NotNull(node);
        Assert.Equal("days-before", node.Slug!.Text);
        Assert.Equal("days-before", Slice(text, node.Slug.Span));
        Assert.Equal((2019, 2, 20), (node.Published!.Year, node.Published.Month, node.Published.Day));
        Assert.Equal("2019-02-20", Slice(text, node.Published.Span));
        Assert.Equal("en-US", node.Language!.Text);
        Assert.Equal("en-US", Slice(text, node.Language.Span));
        Assert.Equal(["GAL5001", "GAL2002"], node.Disabled.Select(value => value.Text));
        Assert.Equal(["GAL5001", "GAL2002"], node.Disabled.Select(value => Slice(text, value.Span)));
    }

    [Theory]
    [InlineData("date: 2019-02-20")]
    [InlineData("published: 2019-02-20\ndate: 1999-01-01")]
    [InlineData("published: 2019-02-20T23:59:60Z")]
    [InlineData("published: 2019-02-20t08:00:00.123456789+05:30")]
    [InlineData("published: 2019-02-20 08:00")]
    [InlineData("published: 2019-02-20 08:00:00 -0800")]
    [InlineData("published: 2019-02-20T08:00+01")]
    [InlineData("published: \" 2019-02-20 \"")]
    public void The_date_part_is_taken(string line)
    {
        var (node, _, problems) = Read($"---\n{line}\n---\n");
        Assert.Empty(problems);
        Assert.Equal((2019, 2, 20), (node!.Published!.Year, node.Published.Month, node.Published.Day));
    }

    [Theory]
    [InlineData("published: 2019-02-29", "2019-02-29", "February 2019 has 28 days")]
    [InlineData("published: 2019-13-01", "2019-13-01", "there is no month 13")]
    [InlineData("published: 2019-00-01", "2019-00-01", "there is no month 00")]
    [InlineData("published: 2019-01-00", "2019-01-00", "there is no day 00")]
    [InlineData("published: 0000-01-01", "0000-01-01", "there is no year 0000")]
    [InlineData("date: Feb 20, 2019", "Feb 20, 2019", "write the date as yyyy-MM-dd, such as 2019-02-20")]
    [InlineData("date: 2019-2-20", "2019-2-20", "write the date as yyyy-MM-dd, such as 2019-02-20")]
    [InlineData("date: ٢٠١٩-٠٢-٢٠", "٢٠١٩-٠٢-٢٠", "write the date as yyyy-MM-dd, such as 2019-02-20")]
    [InlineData("date: 2019-02-20T24:00", "2019-02-20T24:00", "there is no such time of day")]
    [InlineData("date: 2019-02-20T10:00+99:00", "2019-02-20T10:00+99:00", "there is no such offset from UTC")]
    [InlineData("date: 2019-02-200", "2019-02-200", Time)]
    [InlineData("date: 2019-02-20T10", "2019-02-20T10", Time)]
    [InlineData("date: 2019-02-20T10:00 PM", "2019-02-20T10:00 PM", Time)]
    [InlineData("date: 2019-02-20T10:00:00.", "2019-02-20T10:00:00.", Time)]
    [InlineData("slug: '!?'", "!?", "it holds no letter and no digit")]
    [InlineData("language: en_US", "en_US", "write a language tag such as en or en-US; here en-US")]
    [InlineData("language: English (US)", "English (US)", "write a language tag such as en or en-US")]
    [InlineData("galley-disable: gal5001", "gal5001", "write the id of a diagnostic, such as GAL5001")]
    [InlineData("galley-disable: GAL5001, GAL2002", "GAL5001, GAL2002", "write the id of a diagnostic, such as GAL5001")]
    [InlineData("galley-disable: [GAL5001, GAL501]", "GAL501", "write the id of a diagnostic, such as GAL5001")]
    public void Invalid_values_are_reported_where_they_stand(string line, string at, string reason)
    {
        var text = $"---\ntitle: 😀\n{line}\n---\nBody";
        var (_, bodyStart, problems) = Read(text);
        var problem = Assert.Single(problems);
        Assert.Equal(at, Slice(text, problem.Span));
        Assert.Equal($"'{at}' is not a valid value for '{line.Split(':')[0]}': {reason}", problem.Message);
        Assert.Equal("GAL3002", problem.Rule.Id);
        Assert.Equal("Body", text.Substring(bodyStart));
    }

    [Theory]
    [InlineData("slug:", "slug", "'' is not a valid value for 'slug': it is empty")]
    [InlineData("slug: ''", "''", "'' is not a valid value for 'slug': it is empty")]
    [InlineData("slug: [a]", "[a]", "'a list' is not a valid value for 'slug': it must be text, not a list")]
    [InlineData("date: {a: b}", "{a: b}", "'a mapping' is not a valid value for 'date': it must be text, not a mapping")]
    [InlineData("galley-disable: [[a]]", "[a]", "'a list' is not a valid value for 'galley-disable': it must be text, not a list")]
    public void Empty_and_structured_values_are_reported(string line, string at, string message)
    {
        var text = $"---\n{line}\n---\n";
        var problem = Assert.Single(Read(text).Problems);
        Assert.Equal((at, message), (Slice(text, problem.Span), problem.Message));
    }

    [Fact]
    public void A_long_value_is_cut_in_the_message()
    {
        var problem = Assert.Single(Read($"---\ndate: {new string('x', 1 << 20)}\n---\n").Problems);
        Assert.Equal(new SourceSpan(10, 1 << 20), problem.Span);
        Assert.Equal(new string('x', 60) + "…", problem.Arguments[0]);
    }

    [Fact]
    public void A_null_unsets_a_key()
    {
        var (node, _, problems) = Read("---\nslug: ~\ndate: null\nlanguage: ~\ngalley-disable: ~\n---\n");
        Assert.Empty(problems);
        Assert.Equal((null, null, null, 0), (node!.Slug, node.Published, node.Language, node.Disabled.Length));
    }

    [Theory]
    [InlineData("slug: a\ntags: [x, y\nz: 1\n", "[", "the '[' is not closed")]
    [InlineData("slug: a\ntags: [x, y\n", "[", "the '[' is not closed")]
    [InlineData("slug: a\ntitle: A: B\n", ":", "while scanning a plain scalar value, found invalid mapping")]
    [InlineData("😀: 😀\nx: `\n", "`", "while scanning for the next token, found character that cannot start any token")]
    [InlineData("--- x\n", "x", "it must hold keys with values, such as 'slug: summit', not text")]
    [InlineData("- slug\n", "- slug", "it must hold keys with values, such as 'slug: summit', not a list")]
    public void Invalid_yaml_is_reported_where_it_stands_and_the_body_is_still_read(string yaml, string at, string message)
    {
        var text = $"---\n{yaml}---\nBody";
        var (node, bodyStart, problems) = Read(text);
        Assert.Equal("Body", text.Substring(bodyStart));
        Assert.NotNull(node);
        Assert.Equal((null, null, null, 0), (node.Slug, node.Published, node.Language, node.Disabled.Length));
        var problem = Assert.Single(problems);
        Assert.Equal("The front matter is not valid YAML: " + message, problem.Message);
        Assert.StartsWith(at, text.Substring(problem.Span.Start), StringComparison.Ordinal);
        Assert.InRange(problem.Span.Length, 1, 6);
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_and_the_first_one_counts()
    {
        var text = "---\r\nslug: a\r\nslug: b\r\n---\r\n";
        var (node, _, problems) = Read(text);
        Assert.Equal("a", node!.Slug!.Text);
        Assert.Equal(
            "[14..18) GAL3008: The key 'slug' is already there as 'slug'. Keep one of them.",
            Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("es-419", true)]
    [InlineData("de-CH-1996", true)]
    [InlineData("sl-rozaj-biske", true)]
    [InlineData("zh-yue-HK", true)]
    [InlineData("en-US-u-islamcal", true)]
    [InlineData("en-a-bbb-x-a-ccc", true)]
    [InlineData("x-whatever", true)]
    [InlineData("vi-x-private", true)]
    [InlineData("e", false)]
    [InlineData("x", false)]
    [InlineData("en-", false)]
    [InlineData("-en", false)]
    [InlineData("en--US", false)]
    [InlineData("en-u", false)]
    [InlineData("en-x", false)]
    [InlineData("12", false)]
    [InlineData("en-US-GB", false)]
    [InlineData("abcdefghi", false)]
    [InlineData("ən", false)]
    public void Languages_have_the_shape_of_a_tag(string tag, bool isValid)
    {
        Assert.Equal(isValid, Read($"---\nlanguage: '{tag}'\n---\n").Problems.IsEmpty);
    }

    private const string Time =
        "write the time after the date as Thh:mm or Thh:mm:ss, with Z or an offset such as +01:00";

    private static (FrontMatterNode? Node, int BodyStart, ImmutableArray<Problem> Problems) Read(string text, int start = 0)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var isRead = FrontMatterReader.TryRead(text, start, problems, out var node, out var bodyStart);
        Assert.Equal(isRead, node is not null);
        return (node, bodyStart, problems.ToImmutable());
    }

    private static string Slice(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
