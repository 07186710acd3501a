using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Generation;

/// <summary>When articles appear and disappear is data; no clock is read when a project is built.</summary>
public sealed class PublicationTests
{
    private static readonly CompiledAssembly Assembly = Project.Of(
        Story("always", "slug: always"),
        Story("from", "publish: 2024-05-17T10:00:00+02:00"),
        Story("until", "expires: 2024-05-18"),
        Story("within", "publishDate: 2024-05-17\nexpiryDate: 2024-05-18T00:00:00.5Z\ndraft: true")).Load();

    [Fact]
    public void Moments_keep_their_offset()
    {
        Assert.Null(Assembly.Article("Always").PublishAt);
        Assert.Null(Assembly.Article("Always").ExpiresAt);
        var moment = Assembly.Article("From").PublishAt!.Value;
        Assert.Equal((new DateTime(2024, 5, 17, 10, 0, 0), TimeSpan.FromHours(2)), (moment.DateTime, moment.Offset));
        Assert.Equal(new DateTimeOffset(2024, 5, 18, 0, 0, 0, TimeSpan.Zero), Assembly.Article("Until").ExpiresAt);
        Assert.Equal(new DateTimeOffset(2024, 5, 18, 0, 0, 0, 500, TimeSpan.Zero), Assembly.Article("Within").ExpiresAt);
        Assert.True(Assembly.Article("Within").IsDraft);
    }

    [Theory]
    [InlineData("2024-05-16T23:59:59Z", "Always,Until")]
    [InlineData("2024-05-17T00:00:00Z", "Always,Until,Within")]
    [InlineData("2024-05-17T08:00:00Z", "Always,From,Until,Within")]
    [InlineData("2024-05-18T00:00:00Z", "Always,From,Within")]
    [InlineData("2024-05-18T02:00:00.5+02:00", "Always,From")]
    public void Publication_counts_and_expiry_does_not(string moment, string live) => Assert.Equal(
        live.Split(','),
        Assembly.Articles.LiveAt(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)).Select(article => article.Headline));

    private static TestFile Story(string name, string lines) =>
        new($"/project/seeds/{name}.txt", $"---\n{lines}\n---\n{char.ToUpperInvariant(name[0])}{name[1..]}\n\nText.\n");
}
