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
}
