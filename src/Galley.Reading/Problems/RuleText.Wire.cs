namespace Galley.Reading.Problems;

/// <content>GAL2xxx: newswire.</content>
public static partial class RuleText
{
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
}
