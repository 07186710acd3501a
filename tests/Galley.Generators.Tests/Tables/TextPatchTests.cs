using System.Text;

using Galley.Compiling.Tables;

using CsCheck;

using Decoder = Galley.CompilerServices.TextPatch;

namespace Galley.Generators.Tests.Tables;

/// <summary>A patch makes exactly the text that it was made for, and is small where that text repeats its source.</summary>
public sealed class TextPatchTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["ab"], 0, 300],
        Gen.String[Gen.Char["aé漢\uD83C\uDF88 \n\"\\"], 0, 200],
        Gen.OneOf("the summit in Hanoi ", "🎈🎉", "漢字漢字漢字", "<em>", "\0", "\uD800").Array[0, 40].Select(string.Concat));

    // A text made of pieces of another, as prose and HTML are.
    private static readonly Gen<(string Source, string Target)> Related = AnyText.SelectMany(source =>
        Gen.OneOf(Gen.Select(Gen.Int[0, source.Length], Gen.Int[0, source.Length], (a, b) => source[Math.Min(a, b)..Math.Max(a, b)]), AnyText)
            .Array[0, 8].Select(pieces => (source, string.Concat(pieces))));

    [Fact]
    public void A_patch_makes_the_text_of_related_texts() =>
        Related.Sample(pair => AssertMakes(pair.Source, pair.Target), iter: 20_000);

    [Fact]
    public void A_patch_makes_the_text_of_unrelated_texts() =>
        Gen.Select(AnyText, AnyText).Sample(AssertMakes, iter: 5_000);

    [Fact]
    public void Any_stretch_can_be_made_alone() =>
        Gen.Select(Related, Gen.Int[0, 400], Gen.Int[0, 400]).Sample(
            (pair, a, b) =>
            {
                var source = Encoding.UTF8.GetBytes(pair.Source);
                var target = Encoding.UTF8.GetBytes(pair.Target);
                var start = Math.Min(a, target.Length);
                var length = Math.Min(b, target.Length - start);

                Assert.Equal(
                    target.AsSpan(start, length).ToArray(),
                    Decoder.Apply(source, Encoding.UTF8.GetBytes(TextPatch.Encode(pair.Source, pair.Target)), start, length));
            },
            iter: 5_000);

    [Theory]
    [InlineData("", "")]
    [InlineData("", "text")]
    [InlineData("text", "")]
    [InlineData("exactly the same text", "exactly the same text")]
    [InlineData("12345678", "12345678")]
    [InlineData("1234567", "1234567")]
    [InlineData("abcdefg漢", "abcdefg漢")]
    [InlineData("abcdefg漢", "abcdefg漣")]
    [InlineData("a", "<p>a</p>\n<p>é</p>\n<ul>\n<li><em>b</em></li>\n</ul>\n<p><")]
    [InlineData("", "</p>\n<")]
    [InlineData("漢字の本文がある", "字の本文がある漢字の本文がある")]
    public void Edges(string source, string target) => AssertMakes(source, target);

    [Theory]
    [InlineData("exactly the same text", "exactly the same text", "e0-")]
    [InlineData("1234567", "1234567", "U1234567")]
    [InlineData("One paragraph.\n\nAnother one.", "<p>One paragraph.</p>\n<p>Another one.</p>\n", "8R-4N3C")]
    [InlineData("", "", "")]
    public void A_patch_reads_as_documented(string source, string target, string patch) =>
        Assert.Equal(patch, TextPatch.Encode(source, target));

    [Fact]
    public void A_copy_comes_from_where_the_last_one_ended()
    {
        var source = string.Concat(Enumerable.Repeat("The same sentence again. ", 400));

        Assert.Equal("VlI-".Length, TextPatch.Encode(source, source).Length);
        AssertMakes(source, source.Replace("again", "<em>again</em>"));
    }

    [Fact]
    public void Text_that_repeats_itself_takes_time_in_proportion()
    {
        // A quadratic encoder would need hours.
        var a = new string('a', 2_000_000);
        var ab = string.Concat(Enumerable.Repeat("ab", 500_000));
        AssertMakes(a, a + "b" + a);
        AssertMakes(a, ab);
        AssertMakes(ab, string.Concat(Enumerable.Repeat("abababab<", 100_000)));
        AssertMakes(string.Concat(Enumerable.Repeat("abababab>", 100_000)), string.Concat(Enumerable.Repeat("abababab<", 100_000)));
    }

    [Fact]
    public void A_damaged_patch_is_refused_or_read_but_never_faults() =>
        Gen.Select(Related, Gen.Int[0, 1_000], Gen.Byte, Gen.Int[-10, 1_000], Gen.Int[0, 1_000]).Sample(
            (pair, place, value, start, length) =>
            {
                var patch = Encoding.UTF8.GetBytes(TextPatch.Encode(pair.Source, pair.Target));
                if (patch.Length > 0)
                {
                    patch[place % patch.Length] = value;
                }

                try
                {
                    Decoder.Apply(Encoding.UTF8.GetBytes(pair.Source), patch);
                    Decoder.Apply(Encoding.UTF8.GetBytes(pair.Source), patch, Math.Max(0, start), length);
                }
                catch (InvalidOperationException)
                {
                    // What damage is documented to give.
                }
            },
            iter: 20_000);

    private static void AssertMakes(string source, string target)
    {
        var patch = TextPatch.Encode(source, target);
        var made = Decoder.Apply(Encoding.UTF8.GetBytes(source), Encoding.UTF8.GetBytes(patch));

        Assert.True(Encoding.UTF8.GetBytes(target).AsSpan().SequenceEqual(made), $"'{source}' '{target}' '{patch}'");
    }
}
