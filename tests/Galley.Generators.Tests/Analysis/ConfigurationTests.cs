using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Analysis;

/// <summary>What is wrong with a project's settings is reported without a file.</summary>
public sealed class ConfigurationTests
{
    private static readonly TestFile Story = new("/project/seeds/story.txt", "Senate passes budget\n\nThe Senate met.\n");

    [Theory]
    [InlineData("seeds/**/*.txt;seeds/**/*.md", "notes/story.txt", "seeds/**/*.txt;seeds/**/*.md")]
    [InlineData("posts/**/*.md", "seeds/story.txt", "posts/**/*.md")]
    [InlineData("seeds/*.txt; posts/*.md ;", "seeds/story.txt", "posts/*.md")]
    [InlineData("seeds/*.text", "seeds/story.txt", "seeds/*.text")]
    public async Task A_pattern_that_finds_no_article_is_reported(string globs, string file, string missed)
    {
        var project = Project.Of(new TestFile("/project/" + file, Story.GetText())) with { Options = new TestOptions().SetGlobs(globs) };

        Assert.Equal([$"CSC : warning GAL6001: No file matches '{missed}'. Add an article there, or correct the pattern."], await LinesOf(project));
    }

    [Theory]
    [InlineData("seeds/**/*.txt;seeds/**/*.md")]
    [InlineData("")]
    [InlineData("seeds/**/*.txt")]
    [InlineData("seeds\\*.txt")]
    [InlineData("**/story.*")]
    public async Task A_pattern_that_finds_an_article_is_not_reported(string globs) =>
        Assert.Empty(await LinesOf(Project.Of(Story) with { Options = new TestOptions().SetGlobs(globs).AddItem(Story.Path, "story") }));

    [Fact]
    public async Task Every_pattern_without_an_article_is_named() => Assert.Equal(
        [
            "CSC : warning GAL6001: No file matches 'a/*.txt'. Add an article there, or correct the pattern.",
            "CSC : warning GAL6001: No file matches 'b/*.txt'. Add an article there, or correct the pattern.",
        ],
        await LinesOf(Project.Of() with { Options = new TestOptions().SetGlobs("a/*.txt;b/*.txt") }));

    [Theory]
    [InlineData("GalleyVisiblity", "Did you mean 'GalleyVisibility'?")]
    [InlineData("GalleyNameSpaces", "Did you mean 'GalleyNamespace'?")]
    [InlineData("GalleyArticleGlob", "Did you mean 'GalleyArticleGlobs'?")]
    [InlineData("GalleyColour", "The options are GalleyAccessors, GalleyAnnotationCache, GalleyArticleGlobs, GalleyAssetFormat, GalleyDates, GalleyDrafts, GalleyEntities, GalleyEntityMinimumConfidence, GalleyEntityMinimumMentions, GalleyLinkFormat, GalleyNamespace, GalleyQuotations, GalleyRawHtml, GalleyRegistry, GalleyVisibility.")]
    public async Task An_option_that_is_unknown_is_reported(string used, string advice) => Assert.Equal(
        [$"CSC : warning GAL6002: The MSBuild property '{used}' is not an option of Galley. {advice}"],
        await LinesOf(Project.Of(Story) with { Options = new TestOptions().Set("_GalleyUsedProperties", $"GalleyVisibility,{used},") }));

    [Fact]
    public async Task An_option_that_is_unknown_is_reported_once() => Assert.Equal(
        ["CSC : warning GAL6002: The MSBuild property 'GalleyVisiblity' is not an option of Galley. Did you mean 'GalleyVisibility'?"],
        await LinesOf(Project.Of(Story) with { Options = new TestOptions().Set("_GalleyUsedProperties", "GalleyVisiblity,GalleyVisiblity,galleyvisiblity,") }));

    [Theory]
    [InlineData("GalleyLinkFormat", "_GalleyEncodedLinkFormat", "/blog/", "it must hold {slug}, such as '/blog/{slug}'.")]
    [InlineData("GalleyLinkFormat", "_GalleyEncodedLinkFormat", "/{Slug}", "it must hold {slug}, such as '/blog/{slug}'.")]
    [InlineData("GalleyLinkFormat", "_GalleyEncodedLinkFormat", "/{slug}\"", "apart from {slug} it must be an address, without spaces, quotation marks and brackets.")]
    [InlineData("GalleyLinkFormat", "_GalleyEncodedLinkFormat", "/{slug}/{path}", "apart from {slug} it must be an address, without spaces, quotation marks and brackets.")]
    [InlineData("GalleyLinkFormat", "_GalleyEncodedLinkFormat", "javascript:{slug}", "it must begin with '/', 'https:' or a folder.")]
    [InlineData("GalleyAssetFormat", "_GalleyEncodedAssetFormat", "/files", "it must hold {path} or {url}, such as '/files/{path}'.")]
    [InlineData("GalleyAssetFormat", "_GalleyEncodedAssetFormat", "data:{url}", "it must begin with '/', 'https:' or a folder.")]
    public async Task A_format_of_addresses_that_is_not_valid_is_reported(string property, string encoded, string value, string advice) => Assert.Equal(
        [$"CSC : error GAL6003: '{value}' is not a valid value of the MSBuild property '{property}': {advice}"],
        await LinesOf(Project.Of(Story) with { Options = new TestOptions().SetEncoded(encoded, value) }));

    [Theory]
    [InlineData("GalleyVisibility", "privat", "write 'internal' or 'public'.")]
    [InlineData("GalleyVisibility", "true", "write 'internal' or 'public'.")]
    [InlineData("GalleyAccessors", "false", "write 'all' or 'none'.")]
    [InlineData("GalleyQuotations", "no", "write 'true' or 'false'.")]
    [InlineData("GalleyDates", "0", "write 'true' or 'false'.")]
    [InlineData("GalleyRawHtml", "true", "write 'escape' or 'allow'.")]
    [InlineData("GalleyRawHtml", "deny", "write 'escape' or 'allow'.")]
    [InlineData("GalleyDrafts", "excluded", "write 'include' or 'exclude'.")]
    [InlineData("GalleyDrafts", "true", "write 'include' or 'exclude'.")]
    [InlineData("GalleyEntityMinimumMentions", "0", "write a whole number from 1 up.")]
    [InlineData("GalleyEntityMinimumMentions", "-1", "write a whole number from 1 up.")]
    [InlineData("GalleyEntityMinimumMentions", "1.5", "write a whole number from 1 up.")]
    [InlineData("GalleyEntityMinimumMentions", "99999999999", "write a whole number from 1 up.")]
    [InlineData("GalleyEntityMinimumMentions", "two", "write a whole number from 1 up.")]
    [InlineData("GalleyEntities", "Off", "write 'Detected', 'Declared' or 'Strict'.")]
    [InlineData("GalleyEntities", "1", "write 'Detected', 'Declared' or 'Strict'.")]
    [InlineData("GalleyEntityMinimumConfidence", "1.1", "write a number from 0 to 1, such as 0.8.")]
    [InlineData("GalleyEntityMinimumConfidence", "-0.5", "write a number from 0 to 1, such as 0.8.")]
    [InlineData("GalleyEntityMinimumConfidence", "0,8", "write a number from 0 to 1, such as 0.8.")]
    [InlineData("GalleyEntityMinimumConfidence", "high", "write a number from 0 to 1, such as 0.8.")]
    [InlineData("GalleyNamespace", "Contoso..Content", "write a C# namespace, such as 'Contoso.Content'.")]
    [InlineData("GalleyNamespace", "Contoso-Content", "write a C# namespace, such as 'Contoso.Content'.")]
    [InlineData("GalleyNamespace", "1Contoso", "write a C# namespace, such as 'Contoso.Content'.")]
    [InlineData("GalleyNamespace", "Contoso.class", "write a C# namespace, such as 'Contoso.Content'.")]
    public async Task An_option_with_an_invalid_value_is_reported(string property, string value, string advice) => Assert.Equal(
        [$"CSC : error GAL6003: '{value}' is not a valid value of the MSBuild property '{property}': {advice}"],
        await LinesOf(Project.Of(Story) with { Options = new TestOptions().Set(property, value) }));

    [Theory]
    [InlineData("GalleyVisibility", "Public")]
    [InlineData("GalleyAccessors", "None")]
    [InlineData("GalleyAccessors", " all ")]
    [InlineData("GalleyQuotations", "False")]
    [InlineData("GalleyDates", "true")]
    [InlineData("GalleyRawHtml", "Allow")]
    [InlineData("GalleyRawHtml", " escape ")]
    [InlineData("GalleyVisibility", " internal ")]
    [InlineData("GalleyEntityMinimumMentions", "12")]
    [InlineData("GalleyEntityMinimumConfidence", "0")]
    [InlineData("GalleyEntityMinimumConfidence", "1")]
    [InlineData("GalleyEntityMinimumConfidence", ".75")]
    [InlineData("GalleyEntities", "declared")]
    [InlineData("GalleyEntities", "Detected")]
    [InlineData("GalleyEntities", "DECLARED")]
    [InlineData("GalleyNamespace", "Contoso.Content")]
    [InlineData("GalleyNamespace", "Contoso.@class")]
    [InlineData("GalleyNamespace", "")]
    [InlineData("_GalleyUsedProperties", "GalleyVisibility,galleynamespace,GalleyRegistry,,")]
    public async Task An_option_with_a_valid_value_is_not_reported(string property, string value) =>
        Assert.Empty(await LinesOf(Project.Of(Story) with { Options = new TestOptions().Set(property, value) }));

    private static async Task<IEnumerable<string>> LinesOf(Project project) =>
        (await project.AnalyzeAsync()).Select(CompilerLine.WithEnd).Order(StringComparer.Ordinal);
}
