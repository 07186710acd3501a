using Galley.Reading.Problems;
using Galley.Reading.Text;
using Galley.Reading.Wire;

namespace Galley.Reading.Tests.Text;

public class CharacterCheckTests
{
    private const string Mend = ". Save the file as UTF-8 and type the character again.";

    [Theory]
    [InlineData("a\0b", "[1..2) GAL1004: A NUL character stands here" + Mend)]
    [InlineData("a\0\0b", "[1..3) GAL1004: A NUL character stands here" + Mend)]
    [InlineData("a\uFFFDb", "[1..2) GAL1004: U+FFFD stands here in place of a character: the bytes are not valid UTF-8, or the file was damaged before" + Mend)]
    public void Damaged_text_is_reported_once_for_a_run(string text, string problem)
    {
        Assert.Equal([problem], Problems(text));
    }

    [Theory]
    [InlineData(new[] { 'a', '\uD800', 'b' }, 1, 1)]
    [InlineData(new[] { 'a', '\uDC00' }, 1, 1)]
    [InlineData(new[] { '\uD800', '\uD800', '\uDC00' }, 0, 1)]
    [InlineData(new[] { '\uD800', '\uDC00', '\uDC00', '\uDC00' }, 2, 2)]
    public void A_surrogate_needs_its_partner(char[] text, int start, int length)
    {
        var problem = Assert.Single(Check(new string(text)), p => p.Rule == Rules.InvalidText);

        Assert.Equal(new SourceSpan(start, length), problem.Span);
        Assert.Equal("A surrogate stands here without its partner", Assert.Single(problem.Arguments));
    }

    [Fact]
    public void A_fault_of_the_decoder_says_so()
    {
        var source = SourceDecoder.Decode("a.txt", [0x41, 0xE9, 0x42, 0xE9]);
        var problems = WireReader.Read(source).Problems.Where(p => p.Rule == Rules.InvalidText).Select(p => p.ToString());

        Assert.Equal(
            ["[1..2) GAL1004: The bytes at this place are not valid UTF-8" + Mend, "[3..4) GAL1004: The bytes at this place are not valid UTF-8" + Mend],
            problems);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(2)]
    [InlineData(0)]
    public void A_fault_anywhere_lies_within_the_text(int fault)
    {
        var problem = Assert.Single(WireReader.Read(new DocumentSource("a.txt", "abc", fault)).Problems, p => p.Rule == Rules.InvalidText);

        Assert.Equal(new SourceSpan(Math.Min(fault, 2), 1), problem.Span);
    }

    [Theory]
    [InlineData('\u202E', "U+202E", "RIGHT-TO-LEFT OVERRIDE")]
    [InlineData('\u202A', "U+202A", "LEFT-TO-RIGHT EMBEDDING")]
    [InlineData('\u202C', "U+202C", "POP DIRECTIONAL FORMATTING")]
    [InlineData('\u2066', "U+2066", "LEFT-TO-RIGHT ISOLATE")]
    [InlineData('\u2069', "U+2069", "POP DIRECTIONAL ISOLATE")]
    [InlineData('\u0007', "U+0007", "ALERT")]
    [InlineData('\u000B', "U+000B", "LINE TABULATION")]
    [InlineData('\u001B', "U+001B", "ESCAPE")]
    [InlineData('\u001F', "U+001F", "INFORMATION SEPARATOR ONE")]
    [InlineData('\u007F', "U+007F", "DELETE")]
    [InlineData('\u0080', "U+0080", "PADDING CHARACTER")]
    [InlineData('\u0092', "U+0092", "PRIVATE USE TWO")]
    [InlineData('\u009F', "U+009F", "APPLICATION PROGRAM COMMAND")]
    public void Controls_that_hide_text_are_forbidden(char c, string code, string name)
    {
        Assert.Equal(
            [$"[1..2) GAL1005: The text holds the invisible character {code} ({name}), which can hide or reorder what readers see. Delete it."],
            Problems("a" + c + "b"));
    }

    [Theory]
    [InlineData('\t')]
    [InlineData('\f')]
    [InlineData('\u0085')]
    [InlineData('\u200C')]
    [InlineData('\u200D')]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u00A0')]
    [InlineData('\u00AD')]
    public void Ordinary_invisible_characters_are_not(char c)
    {
        Assert.Empty(Problems("a" + c + "b"));
    }

    [Fact]
    public void Each_kind_is_reported_a_hundred_times_at_most()
    {
        var problems = Check("a" + string.Concat(Enumerable.Repeat("\uFFFDa\u202Ea", 150)));

        Assert.Equal(100, problems.Count(p => p.Rule == Rules.InvalidText));
        Assert.Equal(100, problems.Count(p => p.Rule == Rules.ForbiddenCharacter));
    }

    private static IReadOnlyList<Problem> Check(string headline) => WireReader.Read(new DocumentSource("a.txt", headline + "\n\nStory.")).Problems;

    private static string[] Problems(string headline) => [.. Check(headline).Select(problem => problem.ToString())];
}
