namespace Galley.Reading.Problems;

/// <content>GAL5xxx: names, quotations and dates.</content>
public static partial class RuleText
{
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
}
