using Galley.Compiling.Options;

namespace Galley.Generators.Tests.Options;

/// <summary>Patterns match as MSBuild's do.</summary>
public sealed class GlobTests
{
    [Theory]
    [InlineData("seeds/**/*.txt", "seeds/a.txt", true)]
    [InlineData("seeds/**/*.txt", "seeds/2019/02/a.txt", true)]
    [InlineData("seeds/**/*.txt", "Seeds/A.TXT", true)]
    [InlineData("seeds/**/*.txt", "seeds/a.md", false)]
    [InlineData("seeds/**/*.txt", "other/seeds/a.txt", false)]
    [InlineData("seeds/**/*.txt", "seeds.txt", false)]
    [InlineData("seeds/*.txt", "seeds/2019/a.txt", false)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/b/**", "a/b/c/d", true)]
    [InlineData("**", "a/b", true)]
    [InlineData("post-??.md", "post-07.md", true)]
    [InlineData("post-??.md", "post-7.md", false)]
    [InlineData("*a*b*.txt", "xxaxxbxx.txt", true)]
    [InlineData("*a*b*.txt", "xxbxxaxx.txt", false)]
    [InlineData(@".\seeds\**\*.txt", "seeds/a/b.txt", true)]
    [InlineData("../seeds/*.txt", "../seeds/a.txt", true)]
    [InlineData("**/a/**/b/*.txt", "a/x/a/y/b/c.txt", true)]
    [InlineData("", "a", false)]
    public void Patterns_match(string pattern, string path, bool expected) => Assert.Equal(expected, Glob.IsMatch(pattern, path));

    [Theory]
    [InlineData("seeds/**/*.txt", "seeds/")]
    [InlineData("a/b/c.txt", "a/b/")]
    [InlineData("*.txt", "")]
    [InlineData(@"a\b*\c", "a/")]
    [InlineData("a?/b", "")]
    [InlineData("", "")]
    public void The_fixed_part_ends_before_the_first_wildcard(string pattern, string expected) =>
        Assert.Equal(expected, Glob.FixedPart(pattern));

    [Fact]
    public void Many_wildcards_do_not_take_for_ever() =>
        Assert.False(Glob.IsMatch(string.Concat(Enumerable.Repeat("*a", 200)) + "b", new string('a', 5_000)));
}
