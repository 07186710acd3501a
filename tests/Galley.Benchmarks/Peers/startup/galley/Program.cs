using System.Diagnostics;

using Demo;

// One method for each question, so that the start pays for no code that it does not run.
return args is [var slug] ? Find(slug) : Look(args[0], args[1]);

static int Find(string slug) =>
    Articles.TryGet(slug, out var article) && article.Headline.Length > 0 && article.Html.Length > 0 ? 0 : 1;

// What happens inside: bytes for one article, bytes for the next, and the time for all headlines.
static int Look(string firstSlug, string secondSlug)
{
    var before = GC.GetAllocatedBytesForCurrentThread();
    Articles.TryGet(firstSlug, out var first);
    var length = first!.Headline.Length + first.Html.Length;
    var one = GC.GetAllocatedBytesForCurrentThread() - before;
    before = GC.GetAllocatedBytesForCurrentThread();
    Articles.TryGet(secondSlug, out var second);
    length += second!.Headline.Length + second.Html.Length;
    var next = GC.GetAllocatedBytesForCurrentThread() - before;
    var clock = Stopwatch.StartNew();

    // As a page of all articles would have them. A loop of thousands in the program itself would be timed with its compilation.
    var headlines = Articles.All.Select(article => article.Headline).ToArray();
    Console.WriteLine($"{one} {next} {clock.Elapsed.TotalMilliseconds.ToString("0.00")} {length} {headlines.Length}");
    return 0;
}
