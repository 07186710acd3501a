using System.Xml;
using System.Xml.Linq;

using Galley.Compiling.Options;

namespace Galley.Tool.Fixing;

/// <summary>
/// What a project file says in plain words. It is not evaluated: a value that is computed counts as not stated, and so does
/// what an imported file sets.
/// </summary>
/// <param name="Properties">The properties that Galley reads.</param>
/// <param name="Articles">The patterns of articles.</param>
/// <param name="Registries">The patterns of the registry.</param>
/// <param name="Disabled">The rules that the project turns off.</param>
internal sealed record ProjectFile(
    IReadOnlyDictionary<string, string> Properties,
    IReadOnlyList<string> Articles,
    IReadOnlyList<string> Registries,
    IReadOnlySet<string> Disabled)
{
    private static readonly char[] Separators = [';', ','];

    /// <summary>The project of a folder; one that says nothing if no single project file lies there.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The project file is not valid XML.</exception>
    public static ProjectFile In(string folder) =>
        Directory.GetFiles(folder, "*.csproj") is [var only] ? Read(only) : Of([]);

    private static ProjectFile Read(string path)
    {
        try
        {
            return Of([.. XDocument.Load(path).Descendants()]);
        }
        catch (XmlException exception)
        {
            throw new IOException($"'{path}' is not valid XML: {exception.Message}", exception);
        }
    }

    private static ProjectFile Of(IReadOnlyList<XElement> elements)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var disabled = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in elements.Where(element => element.Parent?.Name.LocalName == "PropertyGroup"))
        {
            var name = element.Name.LocalName;
            if (name.Equals("NoWarn", StringComparison.OrdinalIgnoreCase))
            {
                disabled.UnionWith(element.Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            }
            else if ((OptionNames.Public.Contains(name) || name == "EnableDefaultArticleItems") && IsPlain(element.Value))
            {
                properties[name] = element.Value.Trim();
            }
        }

        var globs = properties.TryGetValue("EnableDefaultArticleItems", out var enabled) && enabled.Equals("false", StringComparison.OrdinalIgnoreCase)
            ? ""
            : properties.GetValueOrDefault(OptionNames.Globs, OptionsReader.DefaultGlobs);
        var registry = properties.GetValueOrDefault(
            OptionNames.Registry, "seeds/**/entities.yml;seeds/**/*.entities.yml;seeds/**/entities.yaml;seeds/**/*.entities.yaml");
        return new ProjectFile(
            properties,
            [.. Split(globs), .. Included(elements, "Article")],
            [.. Split(registry), "entities.yml", .. Included(elements, "AdditionalFiles").Where(path => path.Contains("entities.y", StringComparison.OrdinalIgnoreCase))],
            disabled);
    }

    private static IEnumerable<string> Included(IReadOnlyList<XElement> elements, string item) => elements
        .Where(element => element.Name.LocalName == item)
        .Select(element => element.Attribute("Include")?.Value ?? "")
        .Where(IsPlain)
        .SelectMany(Split);

    private static string[] Split(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsPlain(string value) => !value.Contains("$(") && !value.Contains("@(") && !value.Contains("%(");
}
