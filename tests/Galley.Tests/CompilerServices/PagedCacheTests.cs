using Galley.CompilerServices;

namespace Galley.Tests.CompilerServices;

public class PagedCacheTests
{
    [Fact]
    public void Makes_each_object_once()
    {
        var made = new List<int>();
        var cache = new PagedCache<string>(300, index =>
        {
            made.Add(index);
            return "object " + index;
        });

        Assert.Empty(made);
        Assert.Same(cache[299], cache[299]);
        Assert.Equal("object 127", cache[127]);
        Assert.Equal("object 128", cache[128]);
        Assert.Equal([299, 127, 128], made);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(128)]
    [InlineData(int.MaxValue)]
    public void Has_no_object_out_of_range(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PagedCache<string>(128, static _ => "")[index]);

    [Fact]
    public void Gives_all_threads_the_same_object()
    {
        const int Threads = 8;
        for (int round = 0; round < 50; round++)
        {
            var cache = new PagedCache<object>(200, static _ => new object());
            using var start = new Barrier(Threads);
            var seen = new object[Threads];
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                seen[i] = cache[150];
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            Assert.All(seen, item => Assert.Same(cache[150], item));
        }
    }
}
