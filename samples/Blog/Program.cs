using Blog;

using Galley;

if (args is ["--html", var slug])
{
    if (!Post.TryGet(slug, out Post? wanted))
    {
        Console.Error.WriteLine($"There is no post '{slug}'. The posts are: {string.Join(", ", Post.All.Select(post => post.Content.Slug))}");
        return 1;
    }

    Console.WriteLine(wanted.Content.Html);
    return 0;
}

foreach (Post post in Post.All)
{
    Console.WriteLine($"{post.Published:yyyy-MM-dd}  {post.Title}");
    Console.WriteLine($"            by {post.Author}, {post.Content.WordCount} words, {post.Content.ReadingTime.TotalMinutes:0.#} min");
    Console.WriteLine($"            {post.Content.Excerpt}");
    if (post.Sequel is { } sequel)
    {
        Console.WriteLine($"            goes on in: {sequel.Title}");
    }

    foreach (Article linking in post.Content.Backlinks)
    {
        Console.WriteLine($"            linked from: {linking.Headline}");
    }
}

Console.WriteLine();
Console.WriteLine("By tag");
foreach (var group in Post.All.SelectMany(post => post.Tags, (post, tag) => (post, tag)).GroupBy(pair => pair.tag).OrderBy(group => group.Key))
{
    Console.WriteLine($"  {group.Key}: {string.Join(", ", group.Select(pair => pair.post.Title))}");
}

// References are objects, also where posts refer to each other in a circle.
Post first = Post.WhyWeCompile;
Console.WriteLine();
Console.WriteLine($"{first.Title} and {first.Related[0].Title} name each other: {ReferenceEquals(first.Related[0].Related[0], first)}");
Console.WriteLine($"In German: {first.Content.In("de-AT").Headline}");
return 0;
