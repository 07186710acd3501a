using System.Text;

using Galley.Reading.Storage;

using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Galley.Build.Tests;

/// <summary>What the generator is told of the files that articles may point at.</summary>
public sealed class ListArticleAssetsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("galley").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, byte[], string> Images() => new()
    {
        { "a.png", ImageFiles.Png(640, 480), "640x480" },
        { "b.gif", ImageFiles.Gif(300, 2), "300x2" },
        { "c.bmp", ImageFiles.Bmp(7, -9), "7x9" },
        { "d.bmp", ImageFiles.OldBmp(7, 9), "7x9" },
        { "e.jpg", ImageFiles.Jpeg(1920, 1080), "1920x1080" },
        { "f.jpeg", ImageFiles.Jpeg(1920, 1080, [.. ImageFiles.Segment(0xE0, new byte[14]), 0xFF, .. ImageFiles.Segment(0xE2, new byte[65000])]), "1920x1080" },
        { "g.jpg", ImageFiles.Jpeg(1920, 1080, ImageFiles.Exif(6, isLittle: true)), "1080x1920" },
        { "h.jpg", ImageFiles.Jpeg(1920, 1080, ImageFiles.Exif(8, isLittle: false)), "1080x1920" },
        { "i.jpg", ImageFiles.Jpeg(1920, 1080, ImageFiles.Exif(3, isLittle: false)), "1920x1080" },
        { "j.webp", ImageFiles.WebPExtended(5000, 70000), "5000x70000" },
        { "k.webp", ImageFiles.WebPLossless(386, 395), "386x395" },
        { "l.webp", ImageFiles.WebPLossy(550, 368), "550x368" },
        { "m.avif", ImageFiles.Avif(800, 600), "800x600" },
        { "n.avif", ImageFiles.Avif(800, 600, ImageFiles.Rotation(3)), "600x800" },
        { "o.avif", ImageFiles.Avif(800, 600, ImageFiles.Rotation(2)), "800x600" },
        { "p.svg", Svg("width=\"24\" height=\"12.5px\" viewBox=\"0 0 1 1\""), "24x13" },
        { "q.svg", Svg("viewBox=\"0 0 100,50\""), "100x50" },
        { "r.svg", Svg("width=\"100%\" viewBox=\"0 0 100 50\""), "100x50" },
        { "s.svg", Svg("width=\"2em\" viewBox=\"0 0 100 50\""), "" },
        { "t.svg", Svg("width=\"24\" viewBox=\"0 0 100 50\""), "" },
        { "u.svg", Svg("viewBox=\"0 0 0 50\""), "" },
        { "v.svg", Encoding.UTF8.GetBytes("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg viewBox=\"0 0 9 9\">&a;</svg>"), "9x9" },
        { "w.svg", Encoding.UTF8.GetBytes("<svg viewBox="), "" },
        { "x.svg", Encoding.UTF8.GetBytes("<html width=\"1\" height=\"1\"/>"), "" },
        { "png-named.jpg", ImageFiles.Png(3, 4), "3x4" },
        { "zero.png", ImageFiles.Png(0, 480), "" },
        { "huge.png", ImageFiles.Png(uint.MaxValue, 480), "" },
        { "cut.png", ImageFiles.Png(640, 480)[..15], "" },
        { "cut.jpg", ImageFiles.Jpeg(1920, 1080)[..3], "" },
        { "cut.webp", ImageFiles.WebPLossless(386, 395)[..16], "" },
        { "cut.avif", ImageFiles.Avif(800, 600)[..60], "" },
        { "empty.gif", [], "" },
        { "data.csv", Encoding.UTF8.GetBytes("a,b\n"), "" },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public void Sizes_are_read_where_the_file_has_one(string name, byte[] bytes, string size)
    {
        Write(name, bytes);
        var row = Assert.Single(List(name));
        Assert.Equal(name, row[0]);
        Assert.Equal(size, row.Length == 1 ? "" : $"{row[1]}x{row[2]}");
    }

    [Fact]
    public void Damaged_images_never_fail_the_build()
    {
        var random = new Random(3);
        foreach (var bytes in Images().Select(row => (byte[])row[1]).Where(bytes => bytes.Length > 0))
        {
            for (var i = 0; i < 20; i++)
            {
                var damaged = bytes.ToArray();
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                Write("damaged.svg", damaged);
                Write("damaged.bin", damaged[..random.Next(damaged.Length)]);
                Assert.Equal(["damaged.bin", "damaged.svg"], List("damaged.svg", "damaged.bin").Select(row => row[0]));
            }
        }
    }

    [Fact]
    public void Paths_of_files_that_exist_are_relative_ordered_and_told_once()
    {
        Write("b/é it's; #1.png", ImageFiles.Png(1, 2));
        Write("a.txt", []);
        Assert.Equal(["a.txt", "b/é it's; #1.png"], List("b/é it's; #1.png", "a.txt", "missing.png", "a.txt").Select(row => row[0]));
    }

    [Fact]
    public void No_assets_are_a_list_too() => Assert.Empty(List());

    private void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private IReadOnlyList<string[]> List(params string[] names)
    {
        var engine = new RecordingEngine();
        var task = new ListArticleAssets
        {
            BuildEngine = engine,
            Assets = [.. names.Select(name => (ITaskItem)new TaskItem(Path.Combine(_folder, name.Replace(";", "%3B", StringComparison.Ordinal))))],
            ProjectDirectory = _folder,
        };
        Assert.True(task.Execute());
        Assert.Empty(engine.Errors);
        return AssetList.Read(Encoding.UTF8.GetString(Convert.FromBase64String(task.Encoded)))!;
    }

    private static byte[] Svg(string attributes) =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>\n<!-- a -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}><path d=\"M0 0\"/></svg>");
}
