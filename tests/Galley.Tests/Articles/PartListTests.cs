using System.Collections;

using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

public class PartListTests
{
    private readonly PartList<string> _list = new(["a", "b", "c", "d"], 1, 2);

    [Fact]
    public void Is_indexed_within_its_own_range()
    {
        Assert.Equal(2, _list.Count);
        Assert.Equal("b", _list[0]);
        Assert.Equal("c", _list[^1]);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => _list[2]).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => _list[-1]).ParamName);
    }

    [Fact]
    public void Is_enumerated_within_its_own_range()
    {
        var items = new List<string>();
        foreach (string item in _list)
        {
            items.Add(item);
        }

        Assert.Equal(["b", "c"], items);
        Assert.Equal(["b", "c"], _list.AsEnumerable());
        Assert.Equal(["b", "c"], ((IEnumerable)_list).Cast<string>());
    }

    [Fact]
    public void Enumerates_again_after_a_reset_and_stops_at_the_end()
    {
        PartList<string>.Enumerator enumerator = _list.GetEnumerator();

        Assert.Throws<ArgumentOutOfRangeException>(() => _list.GetEnumerator().Current);
        Assert.True(enumerator.MoveNext() && enumerator.MoveNext());
        Assert.False(enumerator.MoveNext());
        Assert.False(enumerator.MoveNext());
        enumerator.Reset();
        Assert.True(enumerator.MoveNext());
        Assert.Equal("b", enumerator.Current);
        enumerator.Dispose();
    }

    [Fact]
    public void Is_equal_by_items_and_order()
    {
        var same = new PartList<string>(["b", "c"]);

        Assert.True(_list.Equals(same));
        Assert.True(_list.Equals((object)same));
        Assert.True(_list == same);
        Assert.False(_list != same);
        Assert.Equal(_list.GetHashCode(), same.GetHashCode());
        Assert.True(_list != new PartList<string>(["c", "b"]));
        Assert.True(_list != new PartList<string>(["b"]));
        Assert.False(_list.Equals((object)new[] { "b", "c" }));
        Assert.False(_list == null);
        Assert.True((PartList<string>?)null == null);
    }

    [Fact]
    public void Prints_its_items_if_they_are_short_and_their_number_if_not()
    {
        Article article = Launch.Catalog().GetArticle(TestCatalog.Hash(Launch.Slug));

        Assert.Equal("b, c", _list.ToString());
        Assert.Equal("🚀 Kim met Trump in Zürich., Kim said 𝒳 agreed with Kim Jong Un.", article.Paragraphs.ToString());
        Assert.Equal("3 blocks", article.Body.ToString());
        Assert.Equal("1 item", new PartList<string>([new string('x', 81)]).ToString());
        Assert.Equal("0 mentions", Launch.Catalog().Articles[0].Mentions.ToString());
        Assert.Equal("0 paragraphs", Launch.Catalog().Articles[0].Paragraphs.ToString());
    }

    [Fact]
    public void Shows_its_items_in_the_debugger() => Assert.Equal(["b", "c"], new ListDebugView<string>(_list).Items);
}
