using Galley.Reading.Names.Resolution;

namespace Galley.Reading.Tests.Names.Resolution;

public class RepeatedNamesTests
{
    [Theory]
    [InlineData("[P Kim] met [P Kim]. Kim left.", "Kim@13")]
    [InlineData("[P Kim] met. Kim left.", "")]
    [InlineData("[P Kim Jong Un] met. Kim Jong Un left.", "Kim Jong Un@17")]
    [InlineData("[P Kim] met [P Kim]. Kim Yo Jong left.", "")]
    [InlineData("[P Kim] met [P Kim]. The Trump-Kim summit and the Kim-led party.", "")]
    [InlineData("[P Kim] met [P Kim]. He saw Sean Kim there.", "")]
    [InlineData("[P Kim] met [P Kim]. He saw President Kim there.", "Kim@30")]
    [InlineData("[P Kim] met [P Kim]. When Kim left, kim and Kimchi stayed.", "Kim@18")]
    [InlineData("[L UN] met [L UN]. UN left.", "")]
    [InlineData("[L Oslo] and [L Oslo]. In Oslo, Kimberley met.", "Oslo@18")]
    [InlineData("[P Al-Nur] and [P Al-Nur]. Al-Nur left. Al left.", "Al-Nur@19")]
    [InlineData("", "")]
    public void What_was_found_elsewhere_is_found_again(string marked, string expected)
    {
        var names = new MarkedNames(marked);
        var all = RepeatedNames.Complete(names.Text, [new SourceSpan(0, names.Text.Length)], names.Tagged);
        Assert.Equal(all.OrderBy(name => name.Span), all);
        Assert.Equal(expected, string.Join(' ', all.Except(names.Tagged)
            .Select(name => $"{names.Text.Substring(name.Span.Start, name.Span.Length)}@{name.Span.Start}")));
    }

    [Theory]
    [InlineData("[P Ann Lee] met. They sang for Ann [P Lee] there.", "Ann Lee Ann Lee")]
    [InlineData("[P Ann Lee] met. They sang for [P Ann] [P Lee] there.", "Ann Lee Ann Lee")]
    [InlineData("[P Ann Lee] met. They sang for [P Ann] Lee there.", "Ann Lee Ann Lee")]
    [InlineData("[P Ann Lee] met. They sang for Ann [O Lee Books] there.", "Ann Lee Lee Books")]
    [InlineData("[P Ann Lee] met. They sang for the [O Ann Lee Choir] there.", "Ann Lee Ann Lee Choir")]
    public void A_part_of_a_name_gives_way_to_the_whole(string marked, string expected)
    {
        var names = new MarkedNames(marked);
        var all = RepeatedNames.Complete(names.Text, [new SourceSpan(0, names.Text.Length)], names.Tagged);
        Assert.Equal(expected, string.Join(' ', all.Select(name => names.Text.Substring(name.Span.Start, name.Span.Length))));
    }

    [Fact]
    public void Doubtful_names_are_not_repeated()
    {
        var names = new MarkedNames("[P Kim] met [P Kim]. Kim left.", confidence: 400);
        Assert.Equal(names.Tagged, RepeatedNames.Complete(names.Text, [new SourceSpan(0, names.Text.Length)], names.Tagged));
    }

    [Fact]
    public void Only_the_stretches_are_searched()
    {
        var names = new MarkedNames("[P Kim] met [P Kim]. Kim left.");
        Assert.Equal(names.Tagged, RepeatedNames.Complete(names.Text, [new SourceSpan(0, 12)], names.Tagged));
    }
}
