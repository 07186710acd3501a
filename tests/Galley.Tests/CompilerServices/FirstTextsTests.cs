using CsCheck;

using Galley.CompilerServices;

namespace Galley.Tests.CompilerServices;

public class FirstTextsTests
{
    private static readonly string[] Others = ["é", "ß", "—", "“", "”", "Київ", "東京", "🚀", "\0", "\uFFFD", "\uFFFF", "\u0800", "\U0010FFFF"];

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Char[' ', '~'].Array[0, 40].Select(letters => new string(letters)),
        Gen.Int[0, Others.Length - 1].Select(which => Others[which]));

    [Fact]
    public void Well_formed_text_is_what_the_runtime_makes_of_it() =>
        Piece.Array[0, 30].Select(string.Concat).Sample(text => Assert.Equal(text, FirstTexts.DecodeWellFormed(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void Other_bytes_are_left_to_the_runtime() =>
        Gen.Select(Piece.Array[1, 6].Select(string.Concat), Gen.Byte, Gen.Int[0, 300]).Sample((text, wrong, at) =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text + "é");
            bytes[at % bytes.Length] = wrong;
            string expected = Encoding.UTF8.GetString(bytes);

            Assert.Equal(IsWellFormed(bytes) ? expected : null, FirstTexts.DecodeWellFormed(bytes));
            Assert.Equal(expected, Utf8.Decode(bytes));
        });

    [Theory]
    [InlineData("C3")]
    [InlineData("61 E2 80")]
    [InlineData("80 61 62 63 64 65 66 67 68 69")]
    [InlineData("C0 AF")]
    [InlineData("ED A0 80")]
    [InlineData("F4 90 80 80")]
    [InlineData("F0 9F 9A")]
    [InlineData("61 62 63 C3 C3 C3 C3 C3 61 62 63 64 65 66 67 68 69")]
    public void Malformed_bytes_have_no_text(string hex) =>
        Assert.Null(FirstTexts.DecodeWellFormed(Convert.FromHexString(hex.Replace(" ", ""))));

    [Fact]
    public void Long_texts_and_later_ones_are_decoded_all_the_same()
    {
        string text = string.Concat(Enumerable.Repeat("Zürich 🚀 ", 4000));
        byte[] bytes = Encoding.UTF8.GetBytes(text);

        for (int i = 0; i < 100; i++)
        {
            Assert.Equal(text, Utf8.Decode(bytes));
            Assert.Equal("Zürich", Utf8.Decode(bytes.AsSpan(0, 7)));
        }
    }

    private static bool IsWellFormed(byte[] bytes)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
