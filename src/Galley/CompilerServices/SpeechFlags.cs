namespace Galley.CompilerServices;

/// <summary>What follows in a row of quotations or statements.</summary>
internal static class SpeechFlags
{
    /// <summary>Of the first number: a cue follows.</summary>
    internal const int Cue = 1;

    /// <summary>Of the first number: what the article calls the speaker follows.</summary>
    internal const int Speaker = 2;

    /// <summary>Of the first number: a name that stands elsewhere follows.</summary>
    internal const int Name = 4;

    /// <summary>Of the first number: how far up the reason stands.</summary>
    internal const int ReasonShift = 3;

    /// <summary>Of the second number, which only quotations have: the kind.</summary>
    internal const int Kind = 3;

    /// <summary>Of the second number: it continues another quotation.</summary>
    internal const int Continues = 4;

    /// <summary>Of the second number: it stands in another quotation.</summary>
    internal const int Within = 8;
}
