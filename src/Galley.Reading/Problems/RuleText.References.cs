namespace Galley.Reading.Problems;

/// <content>GAL4xxx: what one article says of another.</content>
public static partial class RuleText
{
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
}
