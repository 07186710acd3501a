namespace Galley.Reading.Problems;

/// <content>GAL3xxx: front matter and schemas.</content>
public static partial class RuleText
{
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
}
