using Galley.CompilerServices;

namespace Galley.Tests.CompilerServices;

public class TextPatchTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("e0-", "exactly the same text")]
    [InlineData("MHello", "Hello")]
    [InlineData("8D-4", "<p>exactly</p>\n<p>")]
    [InlineData("8D-", "<p>exactly")]
    [InlineData("D-71", "exactlythe ")]
    [InlineData("5FDK", "theexactly")]
    [InlineData("Aé", "é")]
    [InlineData("00", "\n\n\n\n")]
    public void A_patch_strings_literals_phrases_and_copies_together(string patch, string text) =>
        Assert.Equal(text, Encoding.UTF8.GetString(TextPatch.Apply("exactly the same text"u8, Encoding.UTF8.GetBytes(patch))));

    [Theory]
    [InlineData("e01")] // begins within and ends beyond
    [InlineData("g0-")] // too long
    [InlineData("10")] // begins before
    [InlineData("MHell")] // a literal that ends too soon
    [InlineData("D")] // a copy without a start
    [InlineData("ly0")] // no such phrase
    [InlineData("*")] // no digit
    public void A_step_that_leaves_its_text_is_damage(string patch) =>
        Assert.Throws<InvalidOperationException>(() => TextPatch.Apply("exactly the same text"u8, Encoding.UTF8.GetBytes(patch)));

    [Fact]
    public void Every_phrase_has_a_number_of_its_own()
    {
        string[] phrases = [.. Enumerable.Range(0, PatchPhrases.Count).Select(number => Encoding.UTF8.GetString(PatchPhrases.Of(number)))];

        Assert.Equal(phrases.Length, phrases.Distinct().Count());
        Assert.All(phrases, phrase => Assert.All(phrase, c => Assert.True(c is '\n' or (>= ' ' and <= '~'))));
        Assert.Throws<InvalidOperationException>(() => PatchPhrases.Of(PatchPhrases.Count).Length);
        Assert.Throws<InvalidOperationException>(() => PatchPhrases.Of(-1).Length);
    }

    [Fact]
    public void A_stretch_is_made_without_the_rest()
    {
        byte[] patch = "8D-"u8.ToArray();

        Assert.Equal("p>ex"u8.ToArray(), TextPatch.Apply("exactly the same text"u8, patch, 1, 4));
        Assert.Equal(10, TextPatch.LengthOf("exactly the same text"u8, patch));
        Assert.Throws<InvalidOperationException>(() => TextPatch.Apply("exactly the same text"u8, patch, 6, 5));
    }
}
