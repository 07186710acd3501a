using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Problems.Fixes;
using Galley.Reading.Text;

namespace Galley.Reading.Tests.Problems;

/// <summary>A misspelt word becomes the only one that is near.</summary>
public sealed class SuggestionFixTests
{
    [Theory]
    [InlineData("Reporting by Jane Doe; Editting by John Roe", "Reporting by Jane Doe; Editing by John Roe")]
    [InlineData("Reporting by Jane Doe; editting by John Roe", "Reporting by Jane Doe; editing by John Roe")]
    [InlineData("Reprting by Jane Doe; Editting by John Roe", "Reporting by Jane Doe; Editing by John Roe")]
    [InlineData("Reporting by Jane Doe; Juggling by John Roe", "Reporting by Jane Doe; Juggling by John Roe")]
    public void Credit_roles(string credit, string expected) => Assert.Equal(
        $"Vote\n\nThe Senate met.\n\n({expected})\n", FixedText.Of($"Vote\n\nThe Senate met.\n\n({credit})\n").Text);

    [Fact]
    public void The_title_names_the_word() => Assert.Equal(
        ["GAL2002 Change to 'Editing'"], FixedText.Of("Vote\n\nThe Senate met.\n\n(Reporting by Jane Doe; Editting by John Roe)\n").Titles);

    [Fact]
    public void Two_words_that_are_as_near_are_no_suggestion()
    {
        var guess = DidYouMean.Find("hat", ["cat", "bat"]);

        Assert.Equal(new Guess("cat", IsOnly: false), guess);
        Assert.Null(Suggestion.Of("hat", guess));
        Assert.Equal(new Guess("cats", IsOnly: true), DidYouMean.Find("cat", ["bats", "cats", "cats"]));
    }

    [Fact]
    public void A_registry()
    {
        const string Text = "entities:\r\n- kind: preson\r\n  nmae: Jane Doe\r\n- kidn: person\r\n  kind: person\r\n  name: John Roe\r\n";
        var problems = EntityRegistry.Read(new DocumentSource("entities.yml", Text)).Problems;

        var fixes = problems.Select(found => ProblemFixes.Of(Text, found.Problem)).OfType<ProblemFix>().ToList();

        Assert.Equal(
            "entities:\r\n- kind: person\r\n  name: Jane Doe\r\n- kidn: person\r\n  kind: person\r\n  name: John Roe\r\n",
            TextEdit.Apply(Text, fixes.Select(fix => fix.Edit)));
    }

    [Theory]
    [InlineData("bat", 0, 3, "bat", "cat", "cat")]
    [InlineData("'bat' and", 0, 5, "bat", "cat", "'cat' and")]
    [InlineData("bat, bat", 0, 8, "bat", "cat", null)]
    [InlineData("b\\u0061t", 0, 8, "bat", "cat", null)]
    [InlineData("bat", 0, 3, "bat", "c: at", null)]
    [InlineData("bat", 0, 3, "bat", "c'at", null)]
    [InlineData("bat", 0, 9, "bat", "cat", null)]
    public void The_word_must_stand_there_once_and_mean_itself(string text, int start, int length, string written, string meant, string? expected)
    {
        var problem = Problem.Of(Rules.UnknownKey, new SourceSpan(start, length), written, "Post", "") with { Suggestion = new Suggestion(written, meant) };

        var fix = ProblemFixes.Of(text, problem);

        Assert.Equal(expected, fix is null ? null : TextEdit.Apply(text, [fix.Edit]));
    }

    [Fact]
    public void Edits_apply_in_any_order_and_never_twice() => Assert.Equal(
        "A-c+D",
        TextEdit.Apply("abcd", [new(new(3, 1), "D"), new(new(3, 0), "+"), new(new(0, 2), "A-"), new(new(1, 1), "x"), new(new(3, 0), "+")]));
}
