using System.Collections.Immutable;

namespace Galley.Reading.Problems;

/// <summary>Everything that Galley checks.</summary>
public static class Rules
{
    /// <summary>GAL1001: empty document.</summary>
    public static readonly Rule EmptyDocument =
        new(RuleText.EmptyDocument.Id, Severity.Error, RuleText.EmptyDocument.Title, RuleText.EmptyDocument.Message);

    /// <summary>GAL1002: no headline.</summary>
    public static readonly Rule MissingHeadline =
        new(RuleText.MissingHeadline.Id, Severity.Error, RuleText.MissingHeadline.Title, RuleText.MissingHeadline.Message);

    /// <summary>GAL1003: no body.</summary>
    public static readonly Rule MissingBody =
        new(RuleText.MissingBody.Id, Severity.Warning, RuleText.MissingBody.Title, RuleText.MissingBody.Message);

    /// <summary>GAL1004: invalid text.</summary>
    public static readonly Rule InvalidText =
        new(RuleText.InvalidText.Id, Severity.Error, RuleText.InvalidText.Title, RuleText.InvalidText.Message);

    /// <summary>GAL1005: control or bidirectional-override character.</summary>
    public static readonly Rule ForbiddenCharacter =
        new(RuleText.ForbiddenCharacter.Id, Severity.Error, RuleText.ForbiddenCharacter.Title, RuleText.ForbiddenCharacter.Message);

    /// <summary>GAL1006: the file could not be read.</summary>
    public static readonly Rule ReaderFault =
        new(RuleText.ReaderFault.Id, Severity.Error, RuleText.ReaderFault.Title, RuleText.ReaderFault.Message);

    /// <summary>GAL1007: raw HTML is escaped.</summary>
    public static readonly Rule RawHtml =
        new(RuleText.RawHtml.Id, Severity.Warning, RuleText.RawHtml.Title, RuleText.RawHtml.Message);

    /// <summary>GAL1008: unsafe link.</summary>
    public static readonly Rule UnsafeLink =
        new(RuleText.UnsafeLink.Id, Severity.Error, RuleText.UnsafeLink.Title, RuleText.UnsafeLink.Message);

    /// <summary>GAL1009: Markdown that readers do not see.</summary>
    public static readonly Rule UnreadMarkdown =
        new(RuleText.UnreadMarkdown.Id, Severity.Warning, RuleText.UnreadMarkdown.Title, RuleText.UnreadMarkdown.Message);

    /// <summary>GAL2001: malformed credit line.</summary>
    public static readonly Rule MalformedCreditLine =
        new(RuleText.MalformedCreditLine.Id, Severity.Error, RuleText.MalformedCreditLine.Title, RuleText.MalformedCreditLine.Message);

    /// <summary>GAL2002: unknown credit role.</summary>
    public static readonly Rule UnknownCreditRole =
        new(RuleText.UnknownCreditRole.Id, Severity.Error, RuleText.UnknownCreditRole.Title, RuleText.UnknownCreditRole.Message);

    /// <summary>GAL2003: malformed caption credit.</summary>
    public static readonly Rule MalformedCaptionCredit =
        new(RuleText.MalformedCaptionCredit.Id, Severity.Error, RuleText.MalformedCaptionCredit.Title, RuleText.MalformedCaptionCredit.Message);

    /// <summary>GAL2004: malformed dateline.</summary>
    public static readonly Rule MalformedDateline =
        new(RuleText.MalformedDateline.Id, Severity.Error, RuleText.MalformedDateline.Title, RuleText.MalformedDateline.Message);

    /// <summary>GAL2005: impossible date.</summary>
    public static readonly Rule ImpossibleDate =
        new(RuleText.ImpossibleDate.Id, Severity.Error, RuleText.ImpossibleDate.Title, RuleText.ImpossibleDate.Message);

    /// <summary>GAL3001: malformed front matter.</summary>
    public static readonly Rule MalformedFrontMatter =
        new(RuleText.MalformedFrontMatter.Id, Severity.Error, RuleText.MalformedFrontMatter.Title, RuleText.MalformedFrontMatter.Message);

    /// <summary>GAL3002: invalid value in the front matter.</summary>
    public static readonly Rule InvalidFrontMatterValue =
        new(RuleText.InvalidFrontMatterValue.Id, Severity.Error, RuleText.InvalidFrontMatterValue.Title, RuleText.InvalidFrontMatterValue.Message);

    /// <summary>GAL3003: missing key in the front matter.</summary>
    public static readonly Rule MissingKey =
        new(RuleText.MissingKey.Id, Severity.Error, RuleText.MissingKey.Title, RuleText.MissingKey.Message);

    /// <summary>GAL3004: unknown key in the front matter.</summary>
    public static readonly Rule UnknownKey =
        new(RuleText.UnknownKey.Id, Severity.Error, RuleText.UnknownKey.Title, RuleText.UnknownKey.Message);

    /// <summary>GAL3005: value of the wrong type.</summary>
    public static readonly Rule WrongValueType =
        new(RuleText.WrongValueType.Id, Severity.Error, RuleText.WrongValueType.Title, RuleText.WrongValueType.Message);

    /// <summary>GAL3006: not a value of the enumeration.</summary>
    public static readonly Rule UnknownEnumValue =
        new(RuleText.UnknownEnumValue.Id, Severity.Error, RuleText.UnknownEnumValue.Title, RuleText.UnknownEnumValue.Message);

    /// <summary>GAL3007: invalid date, time, address or identifier.</summary>
    public static readonly Rule InvalidValueForm =
        new(RuleText.InvalidValueForm.Id, Severity.Error, RuleText.InvalidValueForm.Title, RuleText.InvalidValueForm.Message);

    /// <summary>GAL3008: duplicate key in the front matter.</summary>
    public static readonly Rule DuplicateKey =
        new(RuleText.DuplicateKey.Id, Severity.Error, RuleText.DuplicateKey.Title, RuleText.DuplicateKey.Message);

    /// <summary>GAL3009: TOML front matter.</summary>
    public static readonly Rule TomlFrontMatter =
        new(RuleText.TomlFrontMatter.Id, Severity.Error, RuleText.TomlFrontMatter.Title, RuleText.TomlFrontMatter.Message);

    /// <summary>GAL4001: duplicate slug.</summary>
    public static readonly Rule DuplicateSlug =
        new(RuleText.DuplicateSlug.Id, Severity.Error, RuleText.DuplicateSlug.Title, RuleText.DuplicateSlug.Message);

    /// <summary>GAL4002: names that differ only by case.</summary>
    public static readonly Rule NamesDifferOnlyByCase =
        new(RuleText.NamesDifferOnlyByCase.Id, Severity.Error, RuleText.NamesDifferOnlyByCase.Title, RuleText.NamesDifferOnlyByCase.Message);

    /// <summary>GAL4003: two names give one identifier.</summary>
    public static readonly Rule IdentifierTaken =
        new(RuleText.IdentifierTaken.Id, Severity.Warning, RuleText.IdentifierTaken.Title, RuleText.IdentifierTaken.Message);

    /// <summary>GAL4004: unknown article.</summary>
    public static readonly Rule UnknownArticle =
        new(RuleText.UnknownArticle.Id, Severity.Error, RuleText.UnknownArticle.Title, RuleText.UnknownArticle.Message);

    /// <summary>GAL4005: unknown heading.</summary>
    public static readonly Rule UnknownHeading =
        new(RuleText.UnknownHeading.Id, Severity.Error, RuleText.UnknownHeading.Title, RuleText.UnknownHeading.Message);

    /// <summary>GAL4006: missing image or file.</summary>
    public static readonly Rule MissingFile =
        new(RuleText.MissingFile.Id, Severity.Error, RuleText.MissingFile.Title, RuleText.MissingFile.Message);

    /// <summary>GAL4007: reference to a draft.</summary>
    public static readonly Rule LinkToDraft =
        new(RuleText.LinkToDraft.Id, Severity.Error, RuleText.LinkToDraft.Title, RuleText.LinkToDraft.Message);

    /// <summary>GAL4008: locale variant without a base.</summary>
    public static readonly Rule VariantWithoutBase =
        new(RuleText.VariantWithoutBase.Id, Severity.Info, RuleText.VariantWithoutBase.Title, RuleText.VariantWithoutBase.Message);

    /// <summary>GAL4010: unknown entry of a collection.</summary>
    public static readonly Rule UnknownEntry =
        new(RuleText.UnknownEntry.Id, Severity.Error, RuleText.UnknownEntry.Title, RuleText.UnknownEntry.Message);

    /// <summary>GAL4011: unknown entity.</summary>
    public static readonly Rule UnknownEntity =
        new(RuleText.UnknownEntity.Id, Severity.Error, RuleText.UnknownEntity.Title, RuleText.UnknownEntity.Message);

    /// <summary>GAL4012: circle of references through constructors.</summary>
    public static readonly Rule ReferenceCycle =
        new(RuleText.ReferenceCycle.Id, Severity.Error, RuleText.ReferenceCycle.Title, RuleText.ReferenceCycle.Message);

    /// <summary>GAL5001: unbalanced quotation mark.</summary>
    public static readonly Rule UnbalancedQuotationMark =
        new(RuleText.UnbalancedQuotationMark.Id, Severity.Warning, RuleText.UnbalancedQuotationMark.Title, RuleText.UnbalancedQuotationMark.Message);

    /// <summary>GAL5002: alias of two entities.</summary>
    public static readonly Rule SharedAlias =
        new(RuleText.SharedAlias.Id, Severity.Error, RuleText.SharedAlias.Title, RuleText.SharedAlias.Message);

    /// <summary>GAL5003: malformed entity registry.</summary>
    public static readonly Rule MalformedRegistry =
        new(RuleText.MalformedRegistry.Id, Severity.Error, RuleText.MalformedRegistry.Title, RuleText.MalformedRegistry.Message);

    /// <summary>GAL5004: invalid entry in the entity registry.</summary>
    public static readonly Rule InvalidRegistryEntry =
        new(RuleText.InvalidRegistryEntry.Id, Severity.Error, RuleText.InvalidRegistryEntry.Title, RuleText.InvalidRegistryEntry.Message);

    /// <summary>GAL5010: quotation without a speaker.</summary>
    public static readonly Rule QuotationWithoutSpeaker =
        new(RuleText.QuotationWithoutSpeaker.Id, Severity.Info, RuleText.QuotationWithoutSpeaker.Title, RuleText.QuotationWithoutSpeaker.Message);

    /// <summary>GAL5011: mixed quotation marks.</summary>
    public static readonly Rule MixedQuotationMarks =
        new(RuleText.MixedQuotationMarks.Id, Severity.Warning, RuleText.MixedQuotationMarks.Title, RuleText.MixedQuotationMarks.Message);

    /// <summary>GAL5020: relative date without anchor.</summary>
    public static readonly Rule RelativeDateWithoutAnchor =
        new(RuleText.RelativeDateWithoutAnchor.Id, Severity.Info, RuleText.RelativeDateWithoutAnchor.Title, RuleText.RelativeDateWithoutAnchor.Message);

    /// <summary>GAL5021: impossible date in the text.</summary>
    public static readonly Rule ImpossibleDateInText =
        new(RuleText.ImpossibleDateInText.Id, Severity.Error, RuleText.ImpossibleDateInText.Title, RuleText.ImpossibleDateInText.Message);

    /// <summary>GAL5022: weekday and date disagree.</summary>
    public static readonly Rule WeekdayMismatch =
        new(RuleText.WeekdayMismatch.Id, Severity.Warning, RuleText.WeekdayMismatch.Title, RuleText.WeekdayMismatch.Message);

    /// <summary>GAL5030: ambiguous short name.</summary>
    public static readonly Rule AmbiguousShortName =
        new(RuleText.AmbiguousShortName.Id, Severity.Info, RuleText.AmbiguousShortName.Title, RuleText.AmbiguousShortName.Message);

    /// <summary>GAL5031: undeclared entity.</summary>
    public static readonly Rule UndeclaredEntity =
        new(RuleText.UndeclaredEntity.Id, Severity.Error, RuleText.UndeclaredEntity.Title, RuleText.UndeclaredEntity.Message);

    /// <summary>GAL5032: two spellings of one name.</summary>
    public static readonly Rule TwoSpellings =
        new(RuleText.TwoSpellings.Id, Severity.Info, RuleText.TwoSpellings.Title, RuleText.TwoSpellings.Message);

    /// <summary>GAL5033: declared entity never mentioned.</summary>
    public static readonly Rule UnusedEntity =
        new(RuleText.UnusedEntity.Id, Severity.Info, RuleText.UnusedEntity.Title, RuleText.UnusedEntity.Message);

    /// <summary>GAL6001: no article matches.</summary>
    public static readonly Rule NoArticles =
        new(RuleText.NoArticles.Id, Severity.Warning, RuleText.NoArticles.Title, RuleText.NoArticles.Message);

    /// <summary>GAL6002: unknown Galley option.</summary>
    public static readonly Rule UnknownOption =
        new(RuleText.UnknownOption.Id, Severity.Warning, RuleText.UnknownOption.Title, RuleText.UnknownOption.Message);

    /// <summary>GAL6003: invalid Galley option.</summary>
    public static readonly Rule InvalidOption =
        new(RuleText.InvalidOption.Id, Severity.Error, RuleText.InvalidOption.Title, RuleText.InvalidOption.Message);

    /// <summary>GAL6004: invalid article metadata.</summary>
    public static readonly Rule InvalidArticleMetadata =
        new(RuleText.InvalidArticleMetadata.Id, Severity.Error, RuleText.InvalidArticleMetadata.Title, RuleText.InvalidArticleMetadata.Message);

    /// <summary>GAL6005: no article in a collection.</summary>
    public static readonly Rule EmptyCollection =
        new(RuleText.EmptyCollection.Id, Severity.Warning, RuleText.EmptyCollection.Title, RuleText.EmptyCollection.Message);

    /// <summary>GAL7001: property that front matter cannot fill.</summary>
    public static readonly Rule UnsupportedProperty =
        new(RuleText.UnsupportedProperty.Id, Severity.Error, RuleText.UnsupportedProperty.Title, RuleText.UnsupportedProperty.Message);

    /// <summary>GAL7002: type that cannot be a collection.</summary>
    public static readonly Rule UnsupportedCollectionType =
        new(RuleText.UnsupportedCollectionType.Id, Severity.Error, RuleText.UnsupportedCollectionType.Title, RuleText.UnsupportedCollectionType.Message);

    /// <summary>GAL7003: invalid argument of a collection.</summary>
    public static readonly Rule InvalidCollectionArgument =
        new(RuleText.InvalidCollectionArgument.Id, Severity.Error, RuleText.InvalidCollectionArgument.Title, RuleText.InvalidCollectionArgument.Message);

    /// <summary>All rules, ordered by id.</summary>
    public static readonly ImmutableArray<Rule> All = ImmutableArray.Create(
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
        InvalidCollectionArgument);
}
