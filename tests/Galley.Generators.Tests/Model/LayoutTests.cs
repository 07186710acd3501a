using Galley.Compiling.Model;

namespace Galley.Generators.Tests.Model;

/// <summary>Every article gets a slug, a name and a file of its own, the same for any order of files.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Up_to_256_articles_have_a_file_each()
    {
        var layout = Layout(Enumerable.Range(0, 256).Select(number => $"story-{number}"));

        Assert.Equal(256, layout.Places.Select(place => place.Shard).Distinct().Count());
        Assert.Contains(layout.Places, place => place.Shard.HintName == "story-7");
    }

    [Fact]
    public void More_articles_share_256_files()
    {
        var layout = Layout(Enumerable.Range(0, 5_000).Select(number => $"story-{number}"));
        var shards = layout.Places.GroupBy(place => place.Shard).ToList();

        Assert.Equal(256, shards.Count);
        Assert.All(shards, shard => Assert.Equal(
            Enumerable.Range(0, shard.Count()),
            shard.Select(place => place.Ordinal).Order()));
    }

    [Fact]
    public void A_new_article_moves_no_other_to_another_file()
    {
        var before = Layout(Enumerable.Range(0, 1_000).Select(number => $"story-{number}"));
        var after = Layout(Enumerable.Range(0, 1_001).Select(number => $"story-{number}"));
        var files = after.Places.ToDictionary(place => place.Path, place => place.Shard);

        Assert.All(before.Places, place => Assert.Equal(place.Shard, files[place.Path]));
    }

    [Fact]
    public void A_class_holds_60_000_members_at_most()
    {
        var containers = Layout(Enumerable.Range(0, 60_001).Select(number => $"story-{number}"))
            .Places.GroupBy(place => place.Container).ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(new Dictionary<string, int> { ["Articles"] = 60_000, ["Articles2"] = 1 }, containers);
    }

    [Fact]
    public void Names_are_unique_without_regard_to_case()
    {
        var names = Layout(["foo-bar", "foobar", "foo/bar", "FOO-BAR2", "foo bar"]).Places.Select(place => place.Identifier).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_duplicate_slug_gets_a_number_that_nobody_asked_for()
    {
        var layout = LayoutBuilder.Build(
        [
            new("b.txt", "same", EquatableArray<EntityUse>.Empty),
            new("a.txt", "same", EquatableArray<EntityUse>.Empty),
            new("c.txt", "same-2", EquatableArray<EntityUse>.Empty),
        ]);

        Assert.Equal(
            [("a.txt", "same"), ("c.txt", "same-2"), ("b.txt", "same-3")],
            layout.Places.Select(place => (place.Path, place.Slug)));
    }

    [Fact]
    public void Long_slugs_have_short_file_names()
    {
        var places = Layout([new string('a', 300) + "-one", new string('a', 300) + "-two"]).Places;

        Assert.All(places, place => Assert.InRange(place.Shard.HintName.Length, 1, 120));
        Assert.Equal(2, places.Select(place => place.Shard.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static CatalogLayout Layout(IEnumerable<string> slugs) =>
        LayoutBuilder.Build(slugs.Select(slug => new ArticleSummary($"seeds/{slug}.txt", slug, EquatableArray<EntityUse>.Empty)));
}
