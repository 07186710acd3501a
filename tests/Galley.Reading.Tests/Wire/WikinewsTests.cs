namespace Galley.Reading.Tests.Wire;

/// <summary>Real stories: what is found in them, and what is wrong with them.</summary>
public class WikinewsTests
{
    public static TheoryData<string> Stories() =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Fixtures", "Wikinews");

    [Fact]
    public void There_are_43() => Assert.Equal(43, Stories().Count);

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_story_has_a_headline_and_paragraphs(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".txt"));
        var document = Wire.Read(text);

        // One story of the corpus begins with its date; of the others, the first line is the headline.
        Assert.Equal(name != StoryWithoutHeadline, document.Headline is not null);
        Assert.NotEmpty(document.Body);
        Assert.Equal(name == StoryWithoutHeadline ? 0 : text.IndexOf('\n'), document.Headline?.Span.Length ?? 0);
    }

    private const string StoryWithoutHeadline = "interview-mckenzie";
}
