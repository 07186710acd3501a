using Galley;

using Hello;

if (args is ["--break"])
{
    return BrokenBuild.Run();
}

Article article = Articles.DaysBeforeSummit;

Console.WriteLine(article.Headline);
Console.WriteLine($"Published {article.Published}, {article.Paragraphs.Count} paragraphs");
Console.WriteLine();
Console.WriteLine(article.Lead);
Console.WriteLine();

if (article.Caption is { } caption)
{
    Console.WriteLine($"Picture: {caption.Text}");
    Console.WriteLine($"         {caption.Credit?.Photographer} for {caption.Credit?.Agency}");
    Console.WriteLine();
}

Console.WriteLine("People");
foreach (Person person in People.All.OrderByDescending(person => person.Mentions.Count).ThenBy(person => person.Name, StringComparer.Ordinal))
{
    Console.WriteLine($"  {person.Mentions.Count,3}  {person.Name}");
}

Console.WriteLine();
Console.WriteLine("Quotations");
foreach (Quotation quotation in article.Quotations)
{
    Console.WriteLine($"  {quotation.SpeakerName} ({quotation.Cue ?? "carried over"}): “{quotation.Text}”");
}

Console.WriteLine();
Console.WriteLine("Dates");
foreach (TimeExpression date in article.Dates)
{
    Console.WriteLine($"  {date.Value,-22} {date.Text}");
}

Console.WriteLine();
Console.WriteLine($"On 2019-02-28: {string.Join(", ", Articles.On(new DateOnly(2019, 2, 28)).Select(date => date.Text))}");

Console.WriteLine();
Console.WriteLine("Credits");
foreach (Credit credit in article.Credits)
{
    Console.WriteLine($"  {credit}");
}

// The constants are compile-time facts: ids stand in patterns, entities compare by identity.
Mention first = article.Mentions[0];
Console.WriteLine();
Console.WriteLine(first.EntityId switch
{
    People.Ids.DonaldTrump => $"The first name in the text is {People.DonaldTrump}, at {first.Span}.",
    People.Ids.KimJongUn => $"The first name in the text is {People.KimJongUn}, at {first.Span}.",
    _ => "The first name in the text is somebody else's.",
});

return 0;
