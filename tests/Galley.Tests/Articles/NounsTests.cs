namespace Galley.Tests.Articles;

public class NounsTests
{
    [Fact]
    public void Count_what_they_name()
    {
        Assert.Equal(["0 paragraphs", "1 paragraph", "17 paragraphs"], Of<Paragraph>(0, 1, 17));
        Assert.Equal(["1 heading", "2 headings"], Of<Heading>(1, 2));
        Assert.Equal(["1 block", "2 blocks"], Of<Block>(1, 2));
        Assert.Equal(["1 author", "2 authors"], Of<Author>(1, 2));
        Assert.Equal(["1 credit", "2 credits"], Of<Credit>(1, 2));
        Assert.Equal(["1 mention", "2 mentions"], Of<Mention>(1, 2));
        Assert.Equal(["1 quotation", "2 quotations"], Of<Quotation>(1, 2));
        Assert.Equal(["1 statement", "2 statements"], Of<Statement>(1, 2));
        Assert.Equal(["1 time expression", "2 time expressions"], Of<TimeExpression>(1, 2));
        Assert.Equal(["1 city", "2 cities"], Of<DatelineCity>(1, 2));
        Assert.Equal(["1 article", "2 articles"], Of<Article>(1, 2));
        Assert.Equal(["1 entity", "2 entities"], Of<Entity>(1, 2));
        Assert.Equal(["1 person", "2 people"], Of<Person>(1, 2));
        Assert.Equal(["1 place", "2 places"], Of<Place>(1, 2));
        Assert.Equal(["1 organization", "2 organizations"], Of<Organization>(1, 2));
        Assert.Equal(["1 event", "2 events"], Of<Event>(1, 2));
        Assert.Equal(["1 item", "2 items"], Of<string>(1, 2));
    }

    private static string[] Of<T>(params int[] counts) => [.. counts.Select(Nouns.Count<T>)];
}
