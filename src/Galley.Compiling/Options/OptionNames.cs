using System.Collections.Immutable;

namespace Galley.Compiling.Options;

/// <summary>The MSBuild properties that Galley reads.</summary>
internal static class OptionNames
{
    public const string Accessors = "GalleyAccessors";
    public const string Visibility = "GalleyVisibility";
    public const string MinimumMentions = "GalleyEntityMinimumMentions";
    public const string Entities = "GalleyEntities";
    public const string MinimumConfidence = "GalleyEntityMinimumConfidence";
    public const string Namespace = "GalleyNamespace";
    public const string Drafts = "GalleyDrafts";
    public const string LinkFormat = "GalleyLinkFormat";
    public const string AssetFormat = "GalleyAssetFormat";
    public const string Globs = "GalleyArticleGlobs";
    public const string RawHtml = "GalleyRawHtml";
    public const string Registry = "GalleyRegistry";
    public const string Quotations = "GalleyQuotations";
    public const string Dates = "GalleyDates";
    public const string AnnotationCache = "GalleyAnnotationCache";

    /// <summary>The names that users may set.</summary>
    public static readonly ImmutableArray<string> Public =
        ImmutableArray.Create(
            Accessors, AnnotationCache, Globs, AssetFormat, Dates, Drafts, Entities, MinimumConfidence, MinimumMentions, LinkFormat, Namespace, Quotations, RawHtml, Registry, Visibility);

    // What the package's targets compute. The leading underscore marks them as not the user's.
    public const string EncodedItems = "_GalleyEncodedArticles";
    public const string EncodedGlobs = "_GalleyEncodedGlobs";
    public const string EncodedProjectDirectory = "_GalleyEncodedProjectDirectory";
    public const string EncodedLinkFormat = "_GalleyEncodedLinkFormat";
    public const string EncodedAssetFormat = "_GalleyEncodedAssetFormat";
    public const string EncodedAssets = "_GalleyEncodedAssets";
    public const string EncodedRegistry = "_GalleyEncodedRegistry";
    public const string UsedNames = "_GalleyUsedProperties";
    public const string TextResource = "_GalleyTextResource";
    public const string TextIndex = "_GalleyTextIndex";

    // The SDK's own.
    public const string ProjectDirectory = "ProjectDir";
    public const string RootNamespace = "RootNamespace";
    public const string DesignTimeBuild = "DesignTimeBuild";
    public const string RunAnalyzers = "RunAnalyzers";
    public const string RunAnalyzersDuringBuild = "RunAnalyzersDuringBuild";
}
