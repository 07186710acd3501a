namespace Galley.Reading.Problems;

/// <content>GAL6xxx: what the project says.</content>
public static partial class RuleText
{
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
}
