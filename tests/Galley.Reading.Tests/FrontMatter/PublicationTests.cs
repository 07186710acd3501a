using System.Globalization;

using Galley.Reading.FrontMatter;
using Galley.Reading.Text;
using Galley.Reading.Wire;

namespace Galley.Reading.Tests.FrontMatter;

public sealed class PublicationTests
{
    [Theory]
    [InlineData("2024-05-17", "2024-05-17T00:00:00.0000000+00:00")]
    [InlineData("2024-05-17T10:30Z", "2024-05-17T10:30:00.0000000+00:00")]
    [InlineData("2024-05-17T10:30:05Z", "2024-05-17T10:30:05.0000000+00:00")]
    [InlineData("2024-05-17t10:30:05.25z", "2024-05-17T10:30:05.2500000+00:00")]
    [InlineData("2024-05-17 10:30:05.123456789 +02:00", "2024-05-17T10:30:05.1234567+02:00")]
    [InlineData("2024-05-17T10:30:05-0330", "2024-05-17T10:30:05.0000000-03:30")]
    [InlineData("2024-05-17T10:30:05+14", "2024-05-17T10:30:05.0000000+14:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01", "0001-01-01T00:00:00.0000000+00:00")]
    public void Moments_are_read(string text, string moment)
    {
        Assert.Equal(moment, IsoMoment.Read(text, out var fault)?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Null(fault);
    }

    [Theory]
    [InlineData("tomorrow", "write the date as yyyy-MM-dd, such as 2019-02-20")]
    [InlineData("2024-02-30", "February 2024 has 29 days")]
    [InlineData("2024-05-17T25:00Z", "there is no such time of day")]
    [InlineData("2024-05-17T10:00", "say how far the time is from UTC: write Z or an offset such as +01:00 behind it")]
    [InlineData("2024-05-17T10:00:00 ", "say how far the time is from UTC: write Z or an offset such as +01:00 behind it")]
    [InlineData("2024-05-17T10:00:00+15:00", "there is no such offset from UTC")]
    [InlineData("0001-01-01T00:00:00+01:00", "it lies outside the years 0001 to 9999")]
    [InlineData("9999-12-31T23:59:60Z", "it lies outside the years 0001 to 9999")]
    public void Other_text_is_no_moment(string text, string advice)
    {
        Assert.Null(IsoMoment.Read(text, out var fault));
        Assert.Equal(advice, fault);
    }

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft: True", true)]
    [InlineData("draft: TRUE", true)]
    [InlineData("draft: false", false)]
    [InlineData("draft: null", false)]
    [InlineData("draft: 'true'", false)]
    [InlineData("draft: yes", false)]
    [InlineData("title: a", false)]
    public void The_mark_of_a_draft_is_the_same_for_who_reads_the_whole_file_and_who_does_not(string line, bool isDraft)
    {
        foreach (var text in new[] { $"---\n{line}\n---\nHeadline\n\nText.\n", $"\uFEFF---\r\n{line}\r\n...\r\nHeadline\r\n" })
        {
            Assert.Equal(isDraft, WireReader.Read(new DocumentSource("a.txt", text)).FrontMatter!.IsDraft);
            Assert.Equal(isDraft, DocumentReader.Read(new DocumentSource("a.md", text)).FrontMatter!.IsDraft);
            Assert.Equal(isDraft, DraftMark.IsDraft(text));
        }
    }

    [Theory]
    [InlineData("publish: 2024-05-17\nexpiry: 2024-05-18", "2024-05-17", "2024-05-18")]
    [InlineData("publishDate: 2024-05-17\nexpiryDate: 2024-05-17", "2024-05-17", "2024-05-17")]
    [InlineData("expires: 2024-05-17T00:00:00Z", null, "2024-05-17T00:00:00Z")]
    [InlineData("publish: 2024-05-17T01:00:00+02:00\nexpires: 2024-05-16T23:30:00Z", "2024-05-17T01:00:00+02:00", "2024-05-16T23:30:00Z")]
    public void Publication_and_expiry_are_read(string lines, string? publish, string? expiry)
    {
        var document = WireReader.Read(new DocumentSource("a.txt", $"---\n{lines}\n---\nHeadline\n\nText.\n"));
        Assert.Empty(document.Problems);
        Assert.Equal(publish, document.FrontMatter!.PublishAt?.Text);
        Assert.Equal(expiry, document.FrontMatter.ExpiresAt?.Text);
    }
}
