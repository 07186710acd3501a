namespace Galley.Reading.Problems;

/// <content>GAL7xxx: the user's own types.</content>
public static partial class RuleText
{
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
