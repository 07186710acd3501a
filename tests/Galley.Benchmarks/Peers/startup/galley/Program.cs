using System.Diagnostics;

using Demo;

if (args is [var slug])
{
    return Articles.TryGet(slug, out var article) && article.Headline.Length > 0 && article.Html.Length > 0 ? 0 : 1;
}

// What happens inside: bytes for one article, bytes for the next, and the time for all headlines.
var before = GC.GetAllocatedBytesForCurrentThread();
Articles.TryGet(args[0], out var first);
var length = first!.Headline.Length + first.Html.Length;
var one = GC.GetAllocatedBytesForCurrentThread() - before;
before = GC.GetAllocatedBytesForCurrentThread();
Articles.TryGet(args[1], out var second);
length += second!.Headline.Length + second.Html.Length;
var next = GC.GetAllocatedBytesForCurrentThread() - before;
var clock = Stopwatch.StartNew();
foreach (var article in Articles.All)
{
    length += article.Headline.Length;
}

Console.WriteLine($"{one} {next} {clock.Elapsed.TotalMilliseconds.ToString("0.00")} {length}");
return 0;
