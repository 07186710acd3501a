namespace Galley.Reading.Speech;

/// <summary>The characters of quotation marks.</summary>
internal static class QuotationMarks
{
    /// <summary>How many characters the mark at a place has: two for the wire's doubled apostrophes, else one.</summary>
    public static int Length(string text, int i, int limit)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c) && i + 1 < limit && char.IsLowSurrogate(text[i + 1]))
        {
            return 2;
        }

        return c is '\'' or '`' or '\u2018' or '\u2019' && i + 1 < limit && text[i + 1] == c ? 2
            : c == '-' && i + 1 < limit && text[i + 1] == '-' ? 2
            : 1;
    }

    /// <summary>The mark's form, if it is a mark.</summary>
    public static MarkForm FormOf(string text, int start, int end) => (text[start], end - start) switch
    {
        ('\u201C' or '\u201F', _) or ('\u2018', 2) => MarkForm.DoubleOpen,
        ('\u201D', _) or ('\u2019', 2) => MarkForm.DoubleClose,
        ('\u201E', _) => MarkForm.Low,
        ('"' or '\uFF02', _) => MarkForm.Straight,
        ('`', 2) => MarkForm.WireOpen,
        ('\'', 2) => MarkForm.WireClose,
        ('\u00AB', _) => MarkForm.GuillemetLeft,
        ('\u00BB', _) => MarkForm.GuillemetRight,
        ('\u2018' or '`' or '\u201A' or '\u201B', 1) => MarkForm.SingleOpen,
        ('\u2019', 1) => MarkForm.SingleClose,
        ('\'', 1) => MarkForm.SingleStraight,
        _ => MarkForm.None,
    };

    /// <summary>Whether the form is one of single marks.</summary>
    public static bool IsSingle(MarkForm form) => form >= MarkForm.SingleOpen;

    /// <summary>Whether a closing mark belongs to an opening one.</summary>
    public static bool Fit(MarkForm open, MarkForm close) => open switch
    {
        MarkForm.DoubleOpen => close == MarkForm.DoubleClose,
        MarkForm.DoubleClose => close == MarkForm.DoubleClose,
        MarkForm.Low => close is MarkForm.DoubleOpen or MarkForm.DoubleClose,
        MarkForm.Straight => close == MarkForm.Straight,
        MarkForm.WireOpen or MarkForm.WireClose => close is MarkForm.WireClose or MarkForm.Straight,
        MarkForm.GuillemetLeft or MarkForm.GuillemetRight => close is MarkForm.GuillemetLeft or MarkForm.GuillemetRight,
        MarkForm.SingleOpen or MarkForm.SingleClose or MarkForm.SingleStraight => IsSingle(close),
        _ => true,
    };

    /// <summary>What closes a quotation that a mark opens.</summary>
    public static string Closing(MarkForm open) => open switch
    {
        MarkForm.Straight => "\"",
        MarkForm.WireOpen or MarkForm.WireClose => "''",
        MarkForm.Low => "\u201C",
        MarkForm.GuillemetLeft => "\u00BB",
        MarkForm.GuillemetRight => "\u00AB",
        _ => "\u201D",
    };
}
