namespace Galley.Reading.Problems;

/// <summary>
/// The text of every rule, as constants: the analyzers' descriptors and the command line say the same words, and release
/// tracking can read the ids. One nested class per rule; <see cref="Rules"/> makes <see cref="Rule"/>s of them.
/// </summary>
public static class RuleText
{
    /// <summary>Empty document.</summary>
    public static class EmptyDocument
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL1001";

        /// <summary>What it is.</summary>
        public const string Title = "Empty document";

        /// <summary>What to say.</summary>
        public const string Message = "The document holds no text. Write a headline and a body, or remove the file from the articles.";
    }

    /// <summary>No headline.</summary>
    public static class MissingHeadline
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL1002";

        /// <summary>What it is.</summary>
        public const string Title = "No headline";

        /// <summary>What to say.</summary>
        public const string Message = "The document has no headline. {0}.";
    }

    /// <summary>No body.</summary>
    public static class MissingBody
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL1003";

        /// <summary>What it is.</summary>
        public const string Title = "No body";

        /// <summary>What to say.</summary>
        public const string Message = "The document has a headline but no paragraph. Write the story below the headline, after a blank line.";
    }

    /// <summary>Invalid text.</summary>
    public static class InvalidText
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL1004";

        /// <summary>What it is.</summary>
        public const string Title = "Invalid text";

        /// <summary>What to say.</summary>
        public const string Message = "{0}. Save the file as UTF-8 and type the character again.";
    }

    /// <summary>Control or bidirectional-override character.</summary>
    public static class ForbiddenCharacter
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL1005";

        /// <summary>What it is.</summary>
        public const string Title = "Control or bidirectional-override character";

        /// <summary>What to say.</summary>
        public const string Message = "The text holds the invisible character {0} ({1}), which can hide or reorder what readers see. Delete it.";
    }

    /// <summary>The file could not be read.</summary>
    public static class ReaderFault
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL1006";

        /// <summary>What it is.</summary>
        public const string Title = "The file could not be read";

        /// <summary>What to say.</summary>
        public const string Message = "Galley failed on this file: {0}. The other articles are not affected. Please report this with the file.";
    }

    /// <summary>Raw HTML is escaped.</summary>
    public static class RawHtml
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL1007";

        /// <summary>What it is.</summary>
        public const string Title = "Raw HTML is escaped";

        /// <summary>What to say.</summary>
        public const string Message = "This raw HTML is escaped, so readers see its tags as text. Write Markdown instead, or set the MSBuild property GalleyRawHtml to 'allow' if you trust all articles.";
    }

    /// <summary>Unsafe link.</summary>
    public static class UnsafeLink
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL1008";

        /// <summary>What it is.</summary>
        public const string Title = "Unsafe link";

        /// <summary>What to say.</summary>
        public const string Message = "The address '{0}' is not safe to open, so only the text of the link stays. {1}.";
    }

    /// <summary>Markdown that nobody sees as such.</summary>
    public static class UnreadMarkdown
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL1009";

        /// <summary>What it is.</summary>
        public const string Title = "Markdown that readers do not see";

        /// <summary>What to say.</summary>
        public const string Message = "{0}";
    }

    /// <summary>Malformed credit line.</summary>
    public static class MalformedCreditLine
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL2001";

        /// <summary>What it is.</summary>
        public const string Title = "Malformed credit line";

        /// <summary>What to say.</summary>
        public const string Message = "The credit line is malformed: {0}";
    }

    /// <summary>Unknown credit role.</summary>
    public static class UnknownCreditRole
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL2002";

        /// <summary>What it is.</summary>
        public const string Title = "Unknown credit role";

        /// <summary>What to say.</summary>
        public const string Message = "Credit role '{0}' is not known.{1}";
    }

    /// <summary>Malformed caption credit.</summary>
    public static class MalformedCaptionCredit
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL2003";

        /// <summary>What it is.</summary>
        public const string Title = "Malformed caption credit";

        /// <summary>What to say.</summary>
        public const string Message = "The caption's credit is malformed: {0}";
    }

    /// <summary>Malformed dateline.</summary>
    public static class MalformedDateline
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL2004";

        /// <summary>What it is.</summary>
        public const string Title = "Malformed dateline";

        /// <summary>What to say.</summary>
        public const string Message = "The dateline is malformed: {0}";
    }

    /// <summary>Impossible date.</summary>
    public static class ImpossibleDate
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL2005";

        /// <summary>What it is.</summary>
        public const string Title = "Impossible date";

        /// <summary>What to say.</summary>
        public const string Message = "The date '{0}' does not exist: {1}";
    }

    /// <summary>Malformed front matter.</summary>
    public static class MalformedFrontMatter
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL3001";

        /// <summary>What it is.</summary>
        public const string Title = "Malformed front matter";

        /// <summary>What to say.</summary>
        public const string Message = "The front matter is not valid YAML: {0}";
    }

    /// <summary>Invalid value in the front matter.</summary>
    public static class InvalidFrontMatterValue
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL3002";

        /// <summary>What it is.</summary>
        public const string Title = "Invalid value in the front matter";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' is not a valid value for '{1}': {2}";
    }

    /// <summary>Missing key in the front matter.</summary>
    public static class MissingKey
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL3003";

        /// <summary>What it is.</summary>
        public const string Title = "Missing key in the front matter";

        /// <summary>What to say.</summary>
        public const string Message = "The key '{0}' is missing, which '{1}' requires. Add it, with {2} as its value.";
    }

    /// <summary>Unknown key in the front matter.</summary>
    public static class UnknownKey
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL3004";

        /// <summary>What it is.</summary>
        public const string Title = "Unknown key in the front matter";

        /// <summary>What to say.</summary>
        public const string Message = "The key '{0}' is not known to '{1}'.{2}";
    }

    /// <summary>Value of the wrong type.</summary>
    public static class WrongValueType
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL3005";

        /// <summary>What it is.</summary>
        public const string Title = "Value of the wrong type";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' must be {1}, not {2}.{3}";
    }

    /// <summary>Not a value of the enumeration.</summary>
    public static class UnknownEnumValue
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL3006";

        /// <summary>What it is.</summary>
        public const string Title = "Not a value of the enumeration";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' is not a value of '{1}'.{2}";
    }

    /// <summary>Invalid date, time, address or identifier.</summary>
    public static class InvalidValueForm
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL3007";

        /// <summary>What it is.</summary>
        public const string Title = "Invalid date, time, address or identifier";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' is not a valid value of '{1}': {2}";
    }

    /// <summary>Duplicate key in the front matter.</summary>
    public static class DuplicateKey
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL3008";

        /// <summary>What it is.</summary>
        public const string Title = "Duplicate key in the front matter";

        /// <summary>What to say.</summary>
        public const string Message = "The key '{0}' is already there as '{1}'. Keep one of them.";
    }

    /// <summary>TOML front matter.</summary>
    public static class TomlFrontMatter
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL3009";

        /// <summary>What it is.</summary>
        public const string Title = "TOML front matter";

        /// <summary>What to say.</summary>
        public const string Message = "Front matter between '+++' lines is TOML, which Galley does not read. Write it as YAML between '---' lines.";
    }

    /// <summary>Duplicate slug.</summary>
    public static class DuplicateSlug
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL4001";

        /// <summary>What it is.</summary>
        public const string Title = "Duplicate slug";

        /// <summary>What to say.</summary>
        public const string Message = "The slug '{0}' of '{1}' is also the slug of '{2}'. Give one of them another slug.";
    }

    /// <summary>Names that differ only by case.</summary>
    public static class NamesDifferOnlyByCase
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL4002";

        /// <summary>What it is.</summary>
        public const string Title = "Names that differ only by case";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' and '{1}' differ only by case, so they are one name on some systems. Rename one of them.";
    }

    /// <summary>Two names give one identifier.</summary>
    public static class IdentifierTaken
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL4003";

        /// <summary>What it is.</summary>
        public const string Title = "Two names give one identifier";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' and '{1}' both give the C# name '{2}'; '{0}' becomes '{3}'. Change one of them to choose the names yourself.";
    }

    /// <summary>Unknown article.</summary>
    public static class UnknownArticle
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL4004";

        /// <summary>What it is.</summary>
        public const string Title = "Unknown article";

        /// <summary>What to say.</summary>
        public const string Message = "There is no article '{0}'.{1}";
    }

    /// <summary>Unknown heading.</summary>
    public static class UnknownHeading
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL4005";

        /// <summary>What it is.</summary>
        public const string Title = "Unknown heading";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' has no heading '#{1}'.{2}";
    }

    /// <summary>Missing image or file.</summary>
    public static class MissingFile
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL4006";

        /// <summary>What it is.</summary>
        public const string Title = "Missing image or file";

        /// <summary>What to say.</summary>
        public const string Message = "There is no file '{0}' among the project's article assets.{1}";
    }

    /// <summary>Reference to a draft.</summary>
    public static class LinkToDraft
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL4007";

        /// <summary>What it is.</summary>
        public const string Title = "Reference to a draft";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' is a draft, so no published article can refer to it. Publish it, or take the reference out.";
    }

    /// <summary>Locale variant without a base.</summary>
    public static class VariantWithoutBase
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL4008";

        /// <summary>What it is.</summary>
        public const string Title = "Locale variant without a base";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' is a variant in the language '{1}', but there is no article '{2}' that it is a variant of. Add it, or set 'slug' and rename the file if '{1}' is no language here.";
    }

    /// <summary>Unknown entry of a collection.</summary>
    public static class UnknownEntry
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL4010";

        /// <summary>What it is.</summary>
        public const string Title = "Unknown entry of a collection";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' is not the slug of an entry of '{1}'.{2}";
    }

    /// <summary>Unknown entity.</summary>
    public static class UnknownEntity
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL4011";

        /// <summary>What it is.</summary>
        public const string Title = "Unknown entity";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' is no {1} that the registry declares or an article names.{2}";
    }

    /// <summary>Circle of references through constructors.</summary>
    public static class ReferenceCycle
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL4012";

        /// <summary>What it is.</summary>
        public const string Title = "Circle of references through constructors";

        /// <summary>What to say.</summary>
        public const string Message = "The entries refer to each other in a circle that no constructor can close: {0}. Give the parameter '{1}' of '{2}' a property that can be set.";
    }

    /// <summary>Unbalanced quotation mark.</summary>
    public static class UnbalancedQuotationMark
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5001";

        /// <summary>What it is.</summary>
        public const string Title = "Unbalanced quotation mark";

        /// <summary>What to say.</summary>
        public const string Message = "The quotation mark {0} has no partner in this paragraph. Add {1}, or delete it.";
    }

    /// <summary>Alias of two entities.</summary>
    public static class SharedAlias
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5002";

        /// <summary>What it is.</summary>
        public const string Title = "Alias of two entities";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' is a name of both '{1}' and '{2}', so the text cannot tell which is meant. Keep it with one of them.";
    }

    /// <summary>Malformed entity registry.</summary>
    public static class MalformedRegistry
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5003";

        /// <summary>What it is.</summary>
        public const string Title = "Malformed entity registry";

        /// <summary>What to say.</summary>
        public const string Message = "The registry is not valid YAML: {0}";
    }

    /// <summary>Invalid entry in the entity registry.</summary>
    public static class InvalidRegistryEntry
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5004";

        /// <summary>What it is.</summary>
        public const string Title = "Invalid entry in the entity registry";

        /// <summary>What to say.</summary>
        public const string Message = "{0}";
    }

    /// <summary>Quotation without a speaker.</summary>
    public static class QuotationWithoutSpeaker
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5010";

        /// <summary>What it is.</summary>
        public const string Title = "Quotation without a speaker";

        /// <summary>What to say.</summary>
        public const string Message = "Nothing says whose words “{0}” are. Add an attribution such as “…, she said” to the sentence.";
    }

    /// <summary>Mixed quotation marks.</summary>
    public static class MixedQuotationMarks
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5011";

        /// <summary>What it is.</summary>
        public const string Title = "Mixed quotation marks";

        /// <summary>What to say.</summary>
        public const string Message = "The mark {0} closes a quotation that {1} opens. Write {2}.";
    }

    /// <summary>Relative date without anchor.</summary>
    public static class RelativeDateWithoutAnchor
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5020";

        /// <summary>What it is.</summary>
        public const string Title = "Relative date without anchor";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' cannot be resolved because the publication date is not known. State it in the front matter or as metadata 'Published'.";
    }

    /// <summary>Impossible date in the text.</summary>
    public static class ImpossibleDateInText
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5021";

        /// <summary>What it is.</summary>
        public const string Title = "Impossible date in the text";

        /// <summary>What to say.</summary>
        public const string Message = "The date '{0}' does not exist: {1}";
    }

    /// <summary>Weekday and date disagree.</summary>
    public static class WeekdayMismatch
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5022";

        /// <summary>What it is.</summary>
        public const string Title = "Weekday and date disagree";

        /// <summary>What to say.</summary>
        public const string Message = "{0} is a {1}, not a {2}. Correct the weekday or the date.";
    }

    /// <summary>Ambiguous short name.</summary>
    public static class AmbiguousShortName
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5030";

        /// <summary>What it is.</summary>
        public const string Title = "Ambiguous short name";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' may be '{1}' or '{2}'; Galley takes it for '{1}'. Write the full name, or declare '{0}' as an alias in the entity registry.";
    }

    /// <summary>Undeclared entity.</summary>
    public static class UndeclaredEntity
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5031";

        /// <summary>What it is.</summary>
        public const string Title = "Undeclared entity";

        /// <summary>What to say.</summary>
        public const string Message = "The registry does not declare '{0}' ({1}). Add it to entities.yml, or set GalleyEntities to Detected.";
    }

    /// <summary>Two spellings of one name.</summary>
    public static class TwoSpellings
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5032";

        /// <summary>What it is.</summary>
        public const string Title = "Two spellings of one name";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' and '{1}' (in '{2}') look like one {3} in two spellings. Spell the name in one way, or declare one as an alias of the other.";
    }

    /// <summary>Declared entity never mentioned.</summary>
    public static class UnusedEntity
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL5033";

        /// <summary>What it is.</summary>
        public const string Title = "Declared entity never mentioned";

        /// <summary>What to say.</summary>
        public const string Message = "No article mentions '{0}'. Remove the entry, or correct its name and aliases.";
    }

    /// <summary>No article matches.</summary>
    public static class NoArticles
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL6001";

        /// <summary>What it is.</summary>
        public const string Title = "No article matches";

        /// <summary>What to say.</summary>
        public const string Message = "No file matches '{0}'. Add an article there, or correct the pattern.";
    }

    /// <summary>Unknown Galley option.</summary>
    public static class UnknownOption
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL6002";

        /// <summary>What it is.</summary>
        public const string Title = "Unknown Galley option";

        /// <summary>What to say.</summary>
        public const string Message = "The MSBuild property '{0}' is not an option of Galley.{1}";
    }

    /// <summary>Invalid Galley option.</summary>
    public static class InvalidOption
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL6003";

        /// <summary>What it is.</summary>
        public const string Title = "Invalid Galley option";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' is not a valid value of the MSBuild property '{1}': {2}";
    }

    /// <summary>Invalid article metadata.</summary>
    public static class InvalidArticleMetadata
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL6004";

        /// <summary>What it is.</summary>
        public const string Title = "Invalid article metadata";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' is not a valid value of the metadata '{1}' of this article: {2}";
    }

    /// <summary>No article in a collection.</summary>
    public static class EmptyCollection
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL6005";

        /// <summary>What it is.</summary>
        public const string Title = "No article in a collection";

        /// <summary>What to say.</summary>
        public const string Message = "No article matches '{0}'. Add an article there, or correct the pattern.";
    }

    /// <summary>Property that front matter cannot fill.</summary>
    public static class UnsupportedProperty
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL7001";

        /// <summary>What it is.</summary>
        public const string Title = "Property that front matter cannot fill";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' cannot be read from front matter: {1}";
    }

    /// <summary>Type that cannot be a collection.</summary>
    public static class UnsupportedCollectionType
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL7002";

        /// <summary>What it is.</summary>
        public const string Title = "Type that cannot be a collection";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' cannot be a collection: {1}";
    }

    /// <summary>Invalid argument of a collection.</summary>
    public static class InvalidCollectionArgument
    {
        /// <summary>The id.</summary>
        public const string Id = "GAL7003";

        /// <summary>What it is.</summary>
        public const string Title = "Invalid argument of a collection";

        /// <summary>What to say.</summary>
        public const string Message = "'{0}' is not a valid {1}: {2}";
    }
}
