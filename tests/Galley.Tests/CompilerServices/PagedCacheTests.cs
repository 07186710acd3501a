using Galley.CompilerServices;

namespace Galley.Tests.CompilerServices;

public class PagedCacheTests
{
    [Fact]
    public void Keeps_each_object_that_was_published_first()
    {
        var cache = new PagedCache<string>(300);

        Assert.Null(cache.Find(299));
        Assert.Equal("last", cache.Publish(299, "last"));
        Assert.Equal("last", cache.Publish(299, "too late"));
        Assert.Equal("last", cache.Find(299));
        Assert.Equal("first page", cache.Publish(127, "first page"));
        Assert.Null(cache.Find(128));
        Assert.Null(cache.Find(298));
        Assert.Equal("first page", cache.Find(127));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(128)]
    [InlineData(int.MaxValue)]
    public void Has_no_object_out_of_range(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PagedCache<string>(128).Find(index));

    [Fact]
    public void Gives_all_threads_the_same_object()
    {
        const int Threads = 8;
        for (int round = 0; round < 50; round++)
        {
            var cache = new PagedCache<object>(200);
            using var start = new Barrier(Threads);
            var seen = new object[Threads];
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                seen[i] = cache.Find(150) ?? cache.Publish(150, new object());
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            Assert.All(seen, item => Assert.Same(cache.Find(150), item));
        }
    }
}
