#if !INSIDE
using Demo;

return Articles.TryGet(args[0], out var article) && article.Headline.Length > 0 && article.Html.Length > 0 ? 0 : 1;
#else
using System.Diagnostics;

using Demo;

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

// As a page of all articles would have them. A loop of thousands in the program itself would be timed with its compilation.
var headlines = Articles.All.Select(article => article.Headline).ToArray();
Console.WriteLine($"{one} {next} {clock.Elapsed.TotalMilliseconds.ToString("0.00")} {length} {headlines.Length}");
return 0;
#endif
