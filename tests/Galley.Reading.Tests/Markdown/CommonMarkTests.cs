using System.Text.RegularExpressions;

namespace Galley.Reading.Tests.Markdown;

/// <summary>The examples of the CommonMark specification, with raw HTML allowed.</summary>
public partial class CommonMarkTests
{
    // Bare addresses are links here, as on GitHub (608, 611); the others have addresses with schemes that are not allowed.
    private static readonly int[] OtherByDesign = [500, 598, 599, 601, 608, 611];

    [Fact]
    public void All_examples_but_those_that_differ_by_design_give_the_html_of_the_specification()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "CommonMark", "spec.txt")).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('→', '\t');
        var examples = Example().Matches(text[..text.IndexOf("<!-- END TESTS -->", StringComparison.Ordinal)]);
        Assert.Equal(652, examples.Count);
        var others = new List<int>();
        for (var i = 0; i < examples.Count; i++)
        {
            var document = MarkdownText.Read(MarkdownText.Front + examples[i].Groups["markdown"].Value, allowRawHtml: true);
            var html = HeadingId().Replace(document.Html.Render(target => document.Targets[target].Url), "$1");
            if (Normal(html) != Normal(examples[i].Groups["html"].Value))
            {
                others.Add(i + 1);
            }
        }

        Assert.Equal(OtherByDesign, others);
    }

    // Addresses may be encoded in several ways that mean the same.
    private static string Normal(string html) => Address()
        .Replace(html, match => match.Groups[1].Value + Uri.UnescapeDataString(System.Net.WebUtility.HtmlDecode(match.Groups[2].Value))).TrimEnd('\n');

    [GeneratedRegex("^`{32} example\n(?<markdown>.*?)^\\.\n(?<html>.*?)^`{32}$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();

    [GeneratedRegex("(<h[1-6]) id=\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingId();

    [GeneratedRegex("((?:href|src)=\")([^\"]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
