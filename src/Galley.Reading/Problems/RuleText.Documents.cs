namespace Galley.Reading.Problems;

/// <content>GAL1xxx: documents and their encoding.</content>
public static partial class RuleText
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
}
