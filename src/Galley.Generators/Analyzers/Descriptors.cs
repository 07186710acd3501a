using System.Collections.Immutable;

using Galley.Reading.Problems;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Analyzers;

/// <summary>
/// The compiler's view of <see cref="Rules"/>. They are spelled out, one for one, because release tracking reads
/// descriptors from the source.
/// </summary>
internal static class Descriptors
{
    private const string HelpLinkBase = "https://github.com/galley-dev/galley/blob/main/docs/rules/";

    private const string Document = "Galley.Document";
    private const string Newswire = "Galley.Newswire";
    private const string FrontMatter = "Galley.FrontMatter";
    private const string References = "Galley.References";
    private const string Annotation = "Galley.Annotation";
    private const string Configuration = "Galley.Configuration";
    private const string Code = "Galley.Code";

    public static readonly DiagnosticDescriptor EmptyDocument = new(
        RuleText.EmptyDocument.Id,
        RuleText.EmptyDocument.Title,
        RuleText.EmptyDocument.Message,
        Document,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.EmptyDocument.Id + ".md");

    public static readonly DiagnosticDescriptor MissingHeadline = new(
        RuleText.MissingHeadline.Id,
        RuleText.MissingHeadline.Title,
        RuleText.MissingHeadline.Message,
        Document,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.MissingHeadline.Id + ".md");

    public static readonly DiagnosticDescriptor MissingBody = new(
        RuleText.MissingBody.Id,
        RuleText.MissingBody.Title,
        RuleText.MissingBody.Message,
        Document,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.MissingBody.Id + ".md");

    public static readonly DiagnosticDescriptor InvalidText = new(
        RuleText.InvalidText.Id,
        RuleText.InvalidText.Title,
        RuleText.InvalidText.Message,
        Document,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.InvalidText.Id + ".md");

    public static readonly DiagnosticDescriptor ForbiddenCharacter = new(
        RuleText.ForbiddenCharacter.Id,
        RuleText.ForbiddenCharacter.Title,
        RuleText.ForbiddenCharacter.Message,
        Document,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.ForbiddenCharacter.Id + ".md");

    public static readonly DiagnosticDescriptor ReaderFault = new(
        RuleText.ReaderFault.Id,
        RuleText.ReaderFault.Title,
        RuleText.ReaderFault.Message,
        Document,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.ReaderFault.Id + ".md");

    public static readonly DiagnosticDescriptor RawHtml = new(
        RuleText.RawHtml.Id,
        RuleText.RawHtml.Title,
        RuleText.RawHtml.Message,
        Document,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.RawHtml.Id + ".md");

    public static readonly DiagnosticDescriptor UnsafeLink = new(
        RuleText.UnsafeLink.Id,
        RuleText.UnsafeLink.Title,
        RuleText.UnsafeLink.Message,
        Document,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnsafeLink.Id + ".md");

    public static readonly DiagnosticDescriptor UnreadMarkdown = new(
        RuleText.UnreadMarkdown.Id,
        RuleText.UnreadMarkdown.Title,
        RuleText.UnreadMarkdown.Message,
        Document,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnreadMarkdown.Id + ".md");

    public static readonly DiagnosticDescriptor MalformedCreditLine = new(
        RuleText.MalformedCreditLine.Id,
        RuleText.MalformedCreditLine.Title,
        RuleText.MalformedCreditLine.Message,
        Newswire,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.MalformedCreditLine.Id + ".md");

    public static readonly DiagnosticDescriptor UnknownCreditRole = new(
        RuleText.UnknownCreditRole.Id,
        RuleText.UnknownCreditRole.Title,
        RuleText.UnknownCreditRole.Message,
        Newswire,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnknownCreditRole.Id + ".md");

    public static readonly DiagnosticDescriptor MalformedCaptionCredit = new(
        RuleText.MalformedCaptionCredit.Id,
        RuleText.MalformedCaptionCredit.Title,
        RuleText.MalformedCaptionCredit.Message,
        Newswire,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.MalformedCaptionCredit.Id + ".md");

    public static readonly DiagnosticDescriptor MalformedDateline = new(
        RuleText.MalformedDateline.Id,
        RuleText.MalformedDateline.Title,
        RuleText.MalformedDateline.Message,
        Newswire,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.MalformedDateline.Id + ".md");

    public static readonly DiagnosticDescriptor ImpossibleDate = new(
        RuleText.ImpossibleDate.Id,
        RuleText.ImpossibleDate.Title,
        RuleText.ImpossibleDate.Message,
        Newswire,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.ImpossibleDate.Id + ".md");

    public static readonly DiagnosticDescriptor MalformedFrontMatter = new(
        RuleText.MalformedFrontMatter.Id,
        RuleText.MalformedFrontMatter.Title,
        RuleText.MalformedFrontMatter.Message,
        FrontMatter,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.MalformedFrontMatter.Id + ".md");

    public static readonly DiagnosticDescriptor InvalidFrontMatterValue = new(
        RuleText.InvalidFrontMatterValue.Id,
        RuleText.InvalidFrontMatterValue.Title,
        RuleText.InvalidFrontMatterValue.Message,
        FrontMatter,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.InvalidFrontMatterValue.Id + ".md");

    public static readonly DiagnosticDescriptor MissingKey = new(
        RuleText.MissingKey.Id,
        RuleText.MissingKey.Title,
        RuleText.MissingKey.Message,
        FrontMatter,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.MissingKey.Id + ".md");

    public static readonly DiagnosticDescriptor UnknownKey = new(
        RuleText.UnknownKey.Id,
        RuleText.UnknownKey.Title,
        RuleText.UnknownKey.Message,
        FrontMatter,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnknownKey.Id + ".md");

    public static readonly DiagnosticDescriptor WrongValueType = new(
        RuleText.WrongValueType.Id,
        RuleText.WrongValueType.Title,
        RuleText.WrongValueType.Message,
        FrontMatter,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.WrongValueType.Id + ".md");

    public static readonly DiagnosticDescriptor UnknownEnumValue = new(
        RuleText.UnknownEnumValue.Id,
        RuleText.UnknownEnumValue.Title,
        RuleText.UnknownEnumValue.Message,
        FrontMatter,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnknownEnumValue.Id + ".md");

    public static readonly DiagnosticDescriptor InvalidValueForm = new(
        RuleText.InvalidValueForm.Id,
        RuleText.InvalidValueForm.Title,
        RuleText.InvalidValueForm.Message,
        FrontMatter,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.InvalidValueForm.Id + ".md");

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        RuleText.DuplicateKey.Id,
        RuleText.DuplicateKey.Title,
        RuleText.DuplicateKey.Message,
        FrontMatter,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.DuplicateKey.Id + ".md");

    public static readonly DiagnosticDescriptor TomlFrontMatter = new(
        RuleText.TomlFrontMatter.Id,
        RuleText.TomlFrontMatter.Title,
        RuleText.TomlFrontMatter.Message,
        FrontMatter,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.TomlFrontMatter.Id + ".md");

    public static readonly DiagnosticDescriptor DuplicateSlug = new(
        RuleText.DuplicateSlug.Id,
        RuleText.DuplicateSlug.Title,
        RuleText.DuplicateSlug.Message,
        References,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.DuplicateSlug.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor NamesDifferOnlyByCase = new(
        RuleText.NamesDifferOnlyByCase.Id,
        RuleText.NamesDifferOnlyByCase.Title,
        RuleText.NamesDifferOnlyByCase.Message,
        References,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.NamesDifferOnlyByCase.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor IdentifierTaken = new(
        RuleText.IdentifierTaken.Id,
        RuleText.IdentifierTaken.Title,
        RuleText.IdentifierTaken.Message,
        References,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.IdentifierTaken.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnknownArticle = new(
        RuleText.UnknownArticle.Id,
        RuleText.UnknownArticle.Title,
        RuleText.UnknownArticle.Message,
        References,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnknownArticle.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnknownHeading = new(
        RuleText.UnknownHeading.Id,
        RuleText.UnknownHeading.Title,
        RuleText.UnknownHeading.Message,
        References,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnknownHeading.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor MissingFile = new(
        RuleText.MissingFile.Id,
        RuleText.MissingFile.Title,
        RuleText.MissingFile.Message,
        References,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.MissingFile.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor LinkToDraft = new(
        RuleText.LinkToDraft.Id,
        RuleText.LinkToDraft.Title,
        RuleText.LinkToDraft.Message,
        References,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.LinkToDraft.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor VariantWithoutBase = new(
        RuleText.VariantWithoutBase.Id,
        RuleText.VariantWithoutBase.Title,
        RuleText.VariantWithoutBase.Message,
        References,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.VariantWithoutBase.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnknownEntry = new(
        RuleText.UnknownEntry.Id,
        RuleText.UnknownEntry.Title,
        RuleText.UnknownEntry.Message,
        References,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnknownEntry.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnknownEntity = new(
        RuleText.UnknownEntity.Id,
        RuleText.UnknownEntity.Title,
        RuleText.UnknownEntity.Message,
        References,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnknownEntity.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor ReferenceCycle = new(
        RuleText.ReferenceCycle.Id,
        RuleText.ReferenceCycle.Title,
        RuleText.ReferenceCycle.Message,
        References,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.ReferenceCycle.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnbalancedQuotationMark = new(
        RuleText.UnbalancedQuotationMark.Id,
        RuleText.UnbalancedQuotationMark.Title,
        RuleText.UnbalancedQuotationMark.Message,
        Annotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnbalancedQuotationMark.Id + ".md");

    public static readonly DiagnosticDescriptor SharedAlias = new(
        RuleText.SharedAlias.Id,
        RuleText.SharedAlias.Title,
        RuleText.SharedAlias.Message,
        Annotation,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.SharedAlias.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor MalformedRegistry = new(
        RuleText.MalformedRegistry.Id,
        RuleText.MalformedRegistry.Title,
        RuleText.MalformedRegistry.Message,
        Annotation,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.MalformedRegistry.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor InvalidRegistryEntry = new(
        RuleText.InvalidRegistryEntry.Id,
        RuleText.InvalidRegistryEntry.Title,
        RuleText.InvalidRegistryEntry.Message,
        Annotation,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.InvalidRegistryEntry.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor QuotationWithoutSpeaker = new(
        RuleText.QuotationWithoutSpeaker.Id,
        RuleText.QuotationWithoutSpeaker.Title,
        RuleText.QuotationWithoutSpeaker.Message,
        Annotation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.QuotationWithoutSpeaker.Id + ".md");

    public static readonly DiagnosticDescriptor MixedQuotationMarks = new(
        RuleText.MixedQuotationMarks.Id,
        RuleText.MixedQuotationMarks.Title,
        RuleText.MixedQuotationMarks.Message,
        Annotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.MixedQuotationMarks.Id + ".md");

    public static readonly DiagnosticDescriptor RelativeDateWithoutAnchor = new(
        RuleText.RelativeDateWithoutAnchor.Id,
        RuleText.RelativeDateWithoutAnchor.Title,
        RuleText.RelativeDateWithoutAnchor.Message,
        Annotation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.RelativeDateWithoutAnchor.Id + ".md");

    public static readonly DiagnosticDescriptor ImpossibleDateInText = new(
        RuleText.ImpossibleDateInText.Id,
        RuleText.ImpossibleDateInText.Title,
        RuleText.ImpossibleDateInText.Message,
        Annotation,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.ImpossibleDateInText.Id + ".md");

    public static readonly DiagnosticDescriptor WeekdayMismatch = new(
        RuleText.WeekdayMismatch.Id,
        RuleText.WeekdayMismatch.Title,
        RuleText.WeekdayMismatch.Message,
        Annotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.WeekdayMismatch.Id + ".md");

    public static readonly DiagnosticDescriptor AmbiguousShortName = new(
        RuleText.AmbiguousShortName.Id,
        RuleText.AmbiguousShortName.Title,
        RuleText.AmbiguousShortName.Message,
        Annotation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.AmbiguousShortName.Id + ".md");

    public static readonly DiagnosticDescriptor UndeclaredEntity = new(
        RuleText.UndeclaredEntity.Id,
        RuleText.UndeclaredEntity.Title,
        RuleText.UndeclaredEntity.Message,
        Annotation,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UndeclaredEntity.Id + ".md");

    public static readonly DiagnosticDescriptor TwoSpellings = new(
        RuleText.TwoSpellings.Id,
        RuleText.TwoSpellings.Title,
        RuleText.TwoSpellings.Message,
        Annotation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.TwoSpellings.Id + ".md");

    public static readonly DiagnosticDescriptor UnusedEntity = new(
        RuleText.UnusedEntity.Id,
        RuleText.UnusedEntity.Title,
        RuleText.UnusedEntity.Message,
        Annotation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnusedEntity.Id + ".md");

    public static readonly DiagnosticDescriptor NoArticles = new(
        RuleText.NoArticles.Id,
        RuleText.NoArticles.Title,
        RuleText.NoArticles.Message,
        Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.NoArticles.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnknownOption = new(
        RuleText.UnknownOption.Id,
        RuleText.UnknownOption.Title,
        RuleText.UnknownOption.Message,
        Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnknownOption.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor InvalidOption = new(
        RuleText.InvalidOption.Id,
        RuleText.InvalidOption.Title,
        RuleText.InvalidOption.Message,
        Configuration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.InvalidOption.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor InvalidArticleMetadata = new(
        RuleText.InvalidArticleMetadata.Id,
        RuleText.InvalidArticleMetadata.Title,
        RuleText.InvalidArticleMetadata.Message,
        Configuration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.InvalidArticleMetadata.Id + ".md");

    public static readonly DiagnosticDescriptor EmptyCollection = new(
        RuleText.EmptyCollection.Id,
        RuleText.EmptyCollection.Title,
        RuleText.EmptyCollection.Message,
        Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.EmptyCollection.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnsupportedProperty = new(
        RuleText.UnsupportedProperty.Id,
        RuleText.UnsupportedProperty.Title,
        RuleText.UnsupportedProperty.Message,
        Code,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnsupportedProperty.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnsupportedCollectionType = new(
        RuleText.UnsupportedCollectionType.Id,
        RuleText.UnsupportedCollectionType.Title,
        RuleText.UnsupportedCollectionType.Message,
        Code,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.UnsupportedCollectionType.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor InvalidCollectionArgument = new(
        RuleText.InvalidCollectionArgument.Id,
        RuleText.InvalidCollectionArgument.Title,
        RuleText.InvalidCollectionArgument.Message,
        Code,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkBase + RuleText.InvalidCollectionArgument.Id + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = ImmutableArray.Create(
        EmptyDocument,
        MissingHeadline,
        MissingBody,
        InvalidText,
        ForbiddenCharacter,
        ReaderFault,
        RawHtml,
        UnsafeLink,
        UnreadMarkdown,
        MalformedCreditLine,
        UnknownCreditRole,
        MalformedCaptionCredit,
        MalformedDateline,
        ImpossibleDate,
        MalformedFrontMatter,
        InvalidFrontMatterValue,
        MissingKey,
        UnknownKey,
        WrongValueType,
        UnknownEnumValue,
        InvalidValueForm,
        DuplicateKey,
        TomlFrontMatter,
        DuplicateSlug,
        NamesDifferOnlyByCase,
        IdentifierTaken,
        UnknownArticle,
        UnknownHeading,
        MissingFile,
        LinkToDraft,
        VariantWithoutBase,
        UnknownEntry,
        UnknownEntity,
        ReferenceCycle,
        UnbalancedQuotationMark,
        SharedAlias,
        MalformedRegistry,
        InvalidRegistryEntry,
        QuotationWithoutSpeaker,
        MixedQuotationMarks,
        RelativeDateWithoutAnchor,
        ImpossibleDateInText,
        WeekdayMismatch,
        AmbiguousShortName,
        UndeclaredEntity,
        TwoSpellings,
        UnusedEntity,
        NoArticles,
        UnknownOption,
        InvalidOption,
        InvalidArticleMetadata,
        EmptyCollection,
        UnsupportedProperty,
        UnsupportedCollectionType,
        InvalidCollectionArgument).ToImmutableDictionary(descriptor => descriptor.Id);

    /// <summary>All descriptors.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The descriptors of rules.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Of(params Rule[] rules) => rules.Select(Of).ToImmutableArray();
}
