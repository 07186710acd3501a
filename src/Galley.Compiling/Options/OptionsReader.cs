using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using Galley.Compiling.Model;
using Galley.Compiling.Naming;
using Galley.Reading.Names;
using Galley.Reading.Storage;

namespace Galley.Compiling.Options;

/// <summary>
/// Reads what the project says. Values that are not valid fall back to the default here; the analyzers report them.
/// </summary>
internal static class OptionsReader
{
    /// <summary>Where articles lie unless the project says otherwise.</summary>
    public const string DefaultGlobs = "seeds/**/*.txt;seeds/**/*.md";

    private const char FieldSeparator = '\u001F';
    private const char ItemSeparator = '\u001E';

    public static GalleyOptions Read(PropertyLookup options)
    {
        var directory = ProjectDirectory(options);
        var articles = ReadArticles(options, directory);
        return new GalleyOptions(
            directory,
            NamespaceOf(options),
            IsPublic(options),
            !Get(options, OptionNames.Accessors).Equals("none", StringComparison.OrdinalIgnoreCase),
            ReadEntities(options),
            articles,
            AllowsRawHtml(options),
            !IsFalse(options, OptionNames.Quotations),
            !IsFalse(options, OptionNames.Dates),
            Patterns(Decode(Get(options, OptionNames.EncodedRegistry))),
            IsTrue(options, OptionNames.DesignTimeBuild),
            AnalyzersRun(options),
            ExcludesDrafts: Get(options, OptionNames.Drafts).Equals("exclude", StringComparison.OrdinalIgnoreCase),
            Addresses(options, articles),
            HasTextResource: IsTrue(options, OptionNames.TextResource),
            TextIndex: IsTrue(options, OptionNames.DesignTimeBuild) ? "" : Get(options, OptionNames.TextIndex));
    }

    public static string Get(PropertyLookup options, string property) =>
        options(property)?.Trim() ?? "";

    /// <summary>The project's folder, or an empty string if it is not known.</summary>
    public static string ProjectDirectory(PropertyLookup options)
    {
        var encoded = Decode(Get(options, OptionNames.EncodedProjectDirectory));
        return encoded.Length > 0 ? encoded : Get(options, OptionNames.ProjectDirectory);
    }

    /// <summary>The number of mentions that makes a constant, or <see langword="null"/> if the value is not valid.</summary>
    public static int? MinimumMentions(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;

    /// <summary>Where entities come from, or <see langword="null"/> if the value is not valid.</summary>
    public static EntityMode? Mode(string value) => EntityModes.Read(value);

    /// <summary>A confidence per mille, or <see langword="null"/> if the value is not a number from 0 to 1.</summary>
    public static int? MinimumConfidence(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1
            ? (int)decimal.Ceiling(number * EntityMention.Certain)
            : null;

    private static EntityOptions ReadEntities(PropertyLookup options) => new(
        Mode(Get(options, OptionNames.Entities)) ?? EntityOptions.Default.Mode,
        MinimumMentions(Get(options, OptionNames.MinimumMentions)) ?? EntityOptions.Default.MinimumMentions,
        MinimumConfidence(Get(options, OptionNames.MinimumConfidence)) ?? EntityOptions.Default.MinimumConfidence);

    // A format that is not valid is reported; until it is mended, addresses are those of a project that sets none.
    private static AddressFormats Addresses(PropertyLookup options, ArticleSet articles)
    {
        var link = Decode(Get(options, OptionNames.EncodedLinkFormat)).Trim();
        var asset = Decode(Get(options, OptionNames.EncodedAssetFormat)).Trim();
        return new AddressFormats(
            link.Length > 0 && AddressFormats.Fault(link, AddressFormats.Slug) is null ? link : AddressFormats.DefaultLink,
            asset.Length > 0 && AddressFormats.Fault(asset, AddressFormats.Path, AddressFormats.Url) is null ? asset : AddressFormats.DefaultAsset,
            articles.Globs.Select(Glob.FixedPart).Where(root => root.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray());
    }

    private static bool IsPublic(PropertyLookup options) =>
        string.Equals(Get(options, OptionNames.Visibility), "public", StringComparison.OrdinalIgnoreCase);

    private static bool AllowsRawHtml(PropertyLookup options) =>
        string.Equals(Get(options, OptionNames.RawHtml), "allow", StringComparison.OrdinalIgnoreCase);

    private static bool IsTrue(PropertyLookup options, string property) =>
        string.Equals(Get(options, property), "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsFalse(PropertyLookup options, string property) =>
        string.Equals(Get(options, property), "false", StringComparison.OrdinalIgnoreCase);

    // As the SDK decides: the general property, and without it the one for builds.
    private static bool AnalyzersRun(PropertyLookup options) =>
        !IsFalse(options, Get(options, OptionNames.RunAnalyzers).Length > 0 ? OptionNames.RunAnalyzers : OptionNames.RunAnalyzersDuringBuild);

    private static EquatableArray<string> Patterns(string list) =>
        list.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(glob => glob.Trim()).Where(glob => glob.Length > 0).ToEquatableArray();

    private static string NamespaceOf(PropertyLookup options)
    {
        var own = Get(options, OptionNames.Namespace);
        return Identifiers.Namespace(own.Length > 0 ? own : Get(options, OptionNames.RootNamespace));
    }

    private static ArticleSet ReadArticles(PropertyLookup options, string directory)
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

    /// <summary>A value in Base64: the file that carries properties to the compiler cuts values at <c>#</c> and <c>;</c> and at line ends.</summary>
    public static string Decode(string value)
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
