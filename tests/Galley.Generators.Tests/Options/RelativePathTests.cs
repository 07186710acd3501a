using Galley.Compiling.Options;
using Galley.Reading.Storage;

namespace Galley.Generators.Tests.Options;

/// <summary>Paths are the same on every system.</summary>
public sealed class RelativePathTests
{
    [Theory]
    [InlineData("/project/", "/project/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/project", "/project/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/project/app/", "/project/seeds/a.txt", "../seeds/a.txt")]
    [InlineData("/project/", "/project/app/../seeds/./a.txt", "seeds/a.txt")]
    [InlineData(@"C:\project\", @"C:\project\seeds\a.txt", "seeds/a.txt")]
    [InlineData(@"C:\project\", @"c:\Project\seeds\a.txt", "seeds/a.txt")]
    [InlineData(@"C:\project\", @"D:\seeds\a.txt", "D:/seeds/a.txt")]
    [InlineData(@"\\server\share\project\", @"\\server\share\project\seeds\a.txt", "seeds/a.txt")]
    [InlineData("/", "/seeds/a.txt", "seeds/a.txt")]
    [InlineData("", "/seeds/a.txt", "/seeds/a.txt")]
    [InlineData("/project/", @"seeds\a.txt", "seeds/a.txt")]
    [InlineData("/a/b/", "/c/d.txt", "../../c/d.txt")]
    [InlineData("/project/", "/project2/a.txt", "../project2/a.txt")]
    public void Paths_are_relative_to_the_project(string directory, string file, string expected) =>
        Assert.Equal(expected, RelativePath.Of(directory, file));

    [Theory]
    [InlineData("seeds/a.b.txt", "seeds/a.b")]
    [InlineData("seeds.d/a", "seeds.d/a")]
    [InlineData("seeds/.hidden", "seeds/.hidden")]
    [InlineData("a.txt", "a")]
    public void The_ending_is_taken_off(string path, string expected) => Assert.Equal(expected, RelativePath.WithoutExtension(path));
}
