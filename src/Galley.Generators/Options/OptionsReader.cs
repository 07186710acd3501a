using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using Galley.Generators.Model;
using Galley.Generators.Naming;
using Galley.Reading.Storage;

using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Options;

/// <summary>
/// Reads what the project says. Values that are not valid fall back to the default here; <see cref="OptionsChecker"/>
/// reports them.
/// </summary>
internal static class OptionsReader
{
    /// <summary>Where articles lie unless the project says otherwise.</summary>
    public const string DefaultGlobs = "seeds/**/*.txt;seeds/**/*.md";

    private const char FieldSeparator = '\u001F';
    private const char ItemSeparator = '\u001E';

    public static GalleyOptions Read(AnalyzerConfigOptions options)
    {
        var encoded = Decode(Get(options, OptionNames.EncodedProjectDirectory));
        var directory = encoded.Length > 0 ? encoded : Get(options, OptionNames.ProjectDirectory);
        return new GalleyOptions(
            directory,
            NamespaceOf(options),
            IsPublic(options),
            MinimumMentions(Get(options, OptionNames.MinimumMentions)) ?? 1,
            ReadArticles(options, directory),
            AllowsRawHtml(options),
            !IsFalse(options, OptionNames.Quotations),
            !IsFalse(options, OptionNames.Dates),
            Patterns(Decode(Get(options, OptionNames.EncodedRegistry))),
            IsTrue(options, OptionNames.DesignTimeBuild),
            AnalyzersRun(options),
            HasTextResource: IsTrue(options, OptionNames.TextResource));
    }

    public static string Get(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? value.Trim() : "";

    /// <summary>The number of mentions that makes a constant, or <see langword="null"/> if the value is not valid.</summary>
    public static int? MinimumMentions(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;

    private static bool IsPublic(AnalyzerConfigOptions options) =>
        string.Equals(Get(options, OptionNames.Visibility), "public", StringComparison.OrdinalIgnoreCase);

    private static bool AllowsRawHtml(AnalyzerConfigOptions options) =>
        string.Equals(Get(options, OptionNames.RawHtml), "allow", StringComparison.OrdinalIgnoreCase);

    private static bool IsTrue(AnalyzerConfigOptions options, string property) =>
        string.Equals(Get(options, property), "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsFalse(AnalyzerConfigOptions options, string property) =>
        string.Equals(Get(options, property), "false", StringComparison.OrdinalIgnoreCase);

    // As the SDK decides: the general property, and without it the one for builds.
    private static bool AnalyzersRun(AnalyzerConfigOptions options) =>
        !IsFalse(options, Get(options, OptionNames.RunAnalyzers).Length > 0 ? OptionNames.RunAnalyzers : OptionNames.RunAnalyzersDuringBuild);

    private static EquatableArray<string> Patterns(string list) =>
        list.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(glob => glob.Trim()).Where(glob => glob.Length > 0).ToEquatableArray();

    private static string NamespaceOf(AnalyzerConfigOptions options)
    {
        var own = Get(options, OptionNames.Namespace);
        return Identifiers.Namespace(own.Length > 0 ? own : Get(options, OptionNames.RootNamespace));
    }

    private static ArticleSet ReadArticles(AnalyzerConfigOptions options, string directory)
    {
        var globs = Decode(Get(options, OptionNames.EncodedGlobs));
        return new ArticleSet(
            Patterns(globs),
            globs == DefaultGlobs,
            ReadItems(Decode(Get(options, OptionNames.EncodedItems)), directory));
    }

    private static EquatableArray<ArticleItem> ReadItems(string items, string directory)
    {
        var builder = ImmutableArray.CreateBuilder<ArticleItem>();
        foreach (var item in items.Split([ItemSeparator], StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = item.Split(FieldSeparator);
            if (fields.Length == 6)
            {
                builder.Add(new ArticleItem(
                    RelativePath.Of(directory, fields[0]),
                    fields[1].Replace('\\', '/'),
                    fields[2].Trim(),
                    fields[3].Trim(),
                    fields[4].Trim(),
                    fields[5].Trim()));
            }
        }

        builder.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new EquatableArray<ArticleItem>(builder.ToImmutable());
    }

    // Base64, because the file that carries properties to the compiler cuts values at '#' and ';' and at line ends.
    private static string Decode(string value)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(value));
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
