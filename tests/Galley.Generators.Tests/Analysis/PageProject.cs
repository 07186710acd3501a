using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Analysis;

/// <summary>The project that the blocks of a page describe.</summary>
internal sealed partial class PageProject
{
    private const string ProjectFile = "Demo.csproj";
    private const string Directory = "/project/";

    private readonly SortedDictionary<string, PageBlock> _files = new(StringComparer.Ordinal);
    private readonly List<(string File, string Key, string Value)> _fileSettings = [];

    public PageProject(IEnumerable<PageBlock> blocks) => Apply(blocks);

    /// <summary>Adds files, or puts them in the place of those with the same path; does what a shell block says.</summary>
    public PageProject Apply(IEnumerable<PageBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Language == "shell")
            {
                Run(Assert.Single(block.Lines));
            }
            else if (block.Name.Length > 0)
            {
                _files[block.Name] = block;
            }
        }

        return this;
    }

    /// <summary>Sets what a section of <c>.editorconfig</c> sets.</summary>
    public PageProject ApplyEditorConfig(PageBlock block)
    {
        var file = block.Lines[0].Trim('[', ']');
        foreach (var line in block.Lines.Skip(1))
        {
            var (key, value) = KeyAndValue(line);
            _fileSettings.Add((file, key, value));
        }

        return this;
    }

    /// <summary>Writes a line into the front matter of every article.</summary>
    public PageProject ApplyFrontMatter(string line)
    {
        foreach (var (name, file) in _files.Where(file => file.Value.Language == "text").ToList())
        {
            _files[name] = file.Lines is ["---", ..]
                ? file with { Lines = ["---", line, .. file.Lines.Skip(1)] }
                : file with { Lines = ["---", line, "---", .. file.Lines] };
        }

        return this;
    }

    public Project ToProject()
    {
        var options = new TestOptions();
        if (_files.TryGetValue(ProjectFile, out var file))
        {
            ReadProjectFile(XDocument.Parse(file.Text), options);
        }

        foreach (var (path, key, value) in _fileSettings)
        {
            options.SetForFile(Directory + path, key, value);
        }

        return new Project
        {
            Files = [.. _files.Values.Where(block => block.Language is "text" or "yaml" or "toml").Select(ToFile)],
            Options = options,
            Code = string.Concat(_files.Values.Where(block => block.Language == "csharp").Select(block => block.Text)),
        };
    }

    /// <summary>The parts of a line <c>key = value</c>.</summary>
    public static (string Key, string Value) KeyAndValue(string line) =>
        line.Split('=') is [var key, var value] ? (key.Trim(), value.Trim()) : throw new FormatException(line);

    // git mv seeds/Old.txt seeds/new.txt
    private void Run(string command)
    {
        var words = command.Split(' ');
        Assert.Equal(["git", "mv"], words[..2]);
        Assert.True(_files.Remove(words[2], out var moved), command);
        _files.Add(words[3], moved with { Name = words[3] });
    }

    // What the package's targets make of a project file.
    private static void ReadProjectFile(XDocument file, TestOptions options)
    {
        foreach (var property in file.Descendants("PropertyGroup").Elements())
        {
            options.Set(property.Name.LocalName, property.Value);
            if (property.Name.LocalName == "GalleyArticleGlobs")
            {
                options.SetGlobs(property.Value);
            }
        }

        options.Set("_GalleyUsedProperties", string.Join(
            ',', file.Descendants().Select(element => element.Name.LocalName).Where(name => name.StartsWith("Galley", StringComparison.Ordinal))));
        if (file.Descendants("ArticleAsset").Select(asset => asset.Attribute("Include")!.Value).ToArray() is { Length: > 0 } assets)
        {
            options.SetAssets(assets);
        }

        foreach (var article in file.Descendants("Article"))
        {
            var path = article.Attribute("Update")!.Value;
            options.AddItem(
                Directory + path,
                Path.ChangeExtension(path, null)["seeds/".Length..],
                article.Attribute("Slug")?.Value ?? "",
                article.Attribute("Published")?.Value ?? "");
        }
    }

    private static TestFile ToFile(PageBlock block) => new(Directory + block.Name, CompilerText.Of(BytesOf(block)));

    private static byte[] BytesOf(PageBlock block)
    {
        var bytes = new List<byte>();
        var text = block.Text;
        var from = 0;
        foreach (var escape in block.IsEscaped ? Escape().Matches(text) : Enumerable.Empty<Match>())
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(text[from..escape.Index]));
            bytes.AddRange(escape.Groups["byte"].Success
                ? Convert.FromHexString(escape.Groups["byte"].Value)
                : Encoding.Convert(Encoding.BigEndianUnicode, Encoding.UTF8, Convert.FromHexString(escape.Groups["character"].Value)));
            from = escape.Index + escape.Length;
        }

        return [.. bytes, .. Encoding.UTF8.GetBytes(text[from..])];
    }

    [GeneratedRegex(@"\\(?:u(?<character>[0-9A-F]{4})|x(?<byte>[0-9A-F]{2}))", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
