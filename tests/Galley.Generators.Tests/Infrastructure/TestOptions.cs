using System.Diagnostics.CodeAnalysis;
using System.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Tests.Infrastructure;

/// <summary>What a project says to the compiler, in memory.</summary>
internal sealed class TestOptions : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<string, string>> _files = new(StringComparer.Ordinal);
    private readonly List<string> _items = [];

    public TestOptions(string projectDirectory = "/project/")
    {
        Set("ProjectDir", projectDirectory);
        Set("RootNamespace", "Demo");
        SetGlobs("seeds/**/*.txt;seeds/**/*.md");
    }

    public override AnalyzerConfigOptions GlobalOptions => new Values(_properties);

    /// <summary>The seed's project: its publication date is metadata.</summary>
    public static TestOptions ForSeed() =>
        new TestOptions().AddItem("/project/seeds/days-before-summit.txt", "days-before-summit", published: "2019-02-20");

    public TestOptions Set(string property, string value)
    {
        _properties["build_property." + property] = value;
        return this;
    }

    /// <summary>Other options, with a property set.</summary>
    public TestOptions With(string property, string value)
    {
        var copy = new TestOptions();
        foreach (var (key, known) in _properties)
        {
            copy._properties[key] = known;
        }

        foreach (var (key, known) in _files)
        {
            copy._files[key] = known;
        }

        copy._items.AddRange(_items);
        return copy.Set(property, value);
    }

    public TestOptions SetGlobs(string globs) => Set("_GalleyEncodedGlobs", Encode(globs));

    /// <summary>Sets what is Base64 in the file that carries properties.</summary>
    public TestOptions SetEncoded(string property, string value) => Set(property, Encode(value));

    /// <summary>Says which files articles may point at, each as <c>path</c> or <c>path 640 480</c>.</summary>
    public TestOptions SetAssets(params string[] assets) =>
        SetEncoded("_GalleyEncodedAssets", "assets" + string.Concat(assets.Select(asset => '\u001E' + asset.Replace(' ', '\u001F'))));

    public TestOptions AddItem(
        string path, string slugPath, string slug = "", string published = "", string language = "", string collection = "")
    {
        _items.Add(string.Join('\u001F', path, slugPath, slug, published, language, collection));
        return Set("_GalleyEncodedArticles", Encode(string.Join('\u001E', _items)));
    }

    /// <summary>A key that a section of <c>.editorconfig</c> sets for a file.</summary>
    public TestOptions SetForFile(string path, string key, string value)
    {
        _files.TryAdd(path, new(StringComparer.OrdinalIgnoreCase));
        _files[path][key] = value;
        return this;
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(_files.TryGetValue(textFile.Path, out var values) ? values : []);

    private static string Encode(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
