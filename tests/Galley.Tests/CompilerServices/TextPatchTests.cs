using Galley.CompilerServices;

namespace Galley.Tests.CompilerServices;

public class TextPatchTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("--K", "exactly the same text")]
    [InlineData("4Hello", "Hello")]
    [InlineData("2<p>-6</p>", "")]
    [InlineData("2<p>-6", "<p>exactly")]
    [InlineData("2<p>-6</p>\n", "")]
    [InlineData("-F1-I6", "thexactly")]
    [InlineData("---1é", "é")]
    public void A_patch_strings_literals_and_copies_together(string patch, string text)
    {
        // Those without a text end within a step.
        byte[] source = "exactly the same text"u8.ToArray();
        byte[] utf8 = Encoding.UTF8.GetBytes(patch);
        if (patch.Length > 0 && text.Length == 0)
        {
            Assert.Throws<InvalidOperationException>(() => TextPatch.Apply(source, utf8));
        }
        else
        {
            Assert.Equal(text, Encoding.UTF8.GetString(TextPatch.Apply(source, utf8)));
        }
    }

    [Theory]
    [InlineData("-0K")]
    [InlineData("--L")]
    [InlineData("--ow")]
    [InlineData("6short")]
    [InlineData("*")]
    public void A_step_that_leaves_its_text_is_damage(string patch) =>
        Assert.Throws<InvalidOperationException>(() => TextPatch.Apply("exactly the same text"u8, Encoding.UTF8.GetBytes(patch)));

    [Fact]
    public void A_stretch_is_made_without_the_rest()
    {
        byte[] patch = "2<p>-6"u8.ToArray();

        Assert.Equal("p>ex"u8.ToArray(), TextPatch.Apply("exactly the same text"u8, patch, 1, 4));
        Assert.Equal(10, TextPatch.LengthOf("exactly the same text"u8, patch));
        Assert.Throws<InvalidOperationException>(() => TextPatch.Apply("exactly the same text"u8, patch, 6, 5));
    }
}
