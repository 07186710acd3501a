using System.Text;

using CsCheck;

using Galley.Reading.Text;

namespace Galley.Reading.Tests.Text;

public class SourceDecoderTests
{
    private const string Sample = "Häuser — 平壌 🎈\r\nبيونغ يانغ";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sample) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Sample)] },
        { "UTF-16 LE", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sample)] },
        { "UTF-16 BE", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
        { "UTF-32 LE", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Sample)] },
        { "UTF-32 BE", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(Sample)] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_gives_the_same_text(string encoding, byte[] bytes)
    {
        var source = SourceDecoder.Decode("a.txt", bytes);

        Assert.True(source.Text == Sample, encoding);
        Assert.Equal(-1, source.EncodingFault);
        Assert.Equal("a.txt", source.Path);
    }

    [Theory]
    [InlineData(new byte[] { 0x41, 0xE9, 0x42 }, "A\uFFFDB", 1)]
    [InlineData(new byte[] { 0x80 }, "\uFFFD", 0)]
    [InlineData(new byte[] { 0x41, 0xC0, 0x80 }, "A\uFFFD\uFFFD", 1)]
    [InlineData(new byte[] { 0xE2, 0x82, 0x41 }, "\uFFFDA", 0)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x8E }, "\uFFFD", 0)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "\uFFFD\uFFFD\uFFFD", 0)]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, "\uFFFD\uFFFD\uFFFD\uFFFD", 0)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00 }, "A\uFFFDB", 1)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xDC, 0x00, 0x00, 0x41 }, "\uFFFDA", 0)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x42 }, "A\uFFFD", 1)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0, 0, 0x11, 0 }, "\uFFFD", 0)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0, 0x42 }, "A\uFFFD", 1)]
    [InlineData(new byte[0], "", -1)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "", -1)]
    public void A_broken_sequence_is_one_replacement_character(byte[] bytes, string text, int fault)
    {
        var source = SourceDecoder.Decode("a.txt", bytes);

        Assert.Equal(text, source.Text);
        Assert.Equal(fault, source.EncodingFault);
    }

    [Fact]
    public void Any_bytes_decode_as_the_standard_says()
    {
        // The runtime that tests run on follows the same rule as the decoder for UTF-8.
        Gen.Byte.Array[0, 64].Where(bytes => !HasMark(bytes)).Sample(bytes =>
        {
            var source = SourceDecoder.Decode("a.txt", bytes);
            Assert.Equal(new UTF8Encoding(false).GetString(bytes), source.Text);
            Assert.Equal(source.Text.IndexOf('\uFFFD'), source.EncodingFault);
        });
    }

    private static bool HasMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith((byte[])[0xFF, 0xFE]) || bytes.AsSpan().StartsWith((byte[])[0xFE, 0xFF])
        || bytes.AsSpan().StartsWith((byte[])[0xEF, 0xBB, 0xBF]) || bytes.AsSpan().StartsWith((byte[])[0, 0, 0xFE, 0xFF]);
}
