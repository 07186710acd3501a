namespace Galley.Reading.Speech;

/// <summary>What the neighbours of a mark say about its direction.</summary>
/// <param name="MayOpen">No white space after it, and none but white space or brackets before.</param>
/// <param name="MayClose">No white space before it, and no word after.</param>
internal readonly record struct MarkShape(bool MayOpen, bool MayClose)
{
    /// <summary>Looks at the neighbours.</summary>
    public static MarkShape Of(string text, int start, int end, SourceSpan stretch)
    {
        var before = start > stretch.Start ? text[start - 1] : ' ';
        var after = end < stretch.End ? text[end] : ' ';
        var spaceBefore = char.IsWhiteSpace(before);
        var spaceAfter = char.IsWhiteSpace(after);
        var opens = (spaceBefore || before is '(' or '[' or '\u2014' or '\u2013' or '-' or '/' or ':' || IsMark(before)) && !spaceAfter;
        var closes = !spaceBefore && !char.IsLetterOrDigit(after);

        // “‘Yes’” and ("…"): the mark beside a mark follows the side that has the word.
        return new MarkShape(opens && !(IsMark(before) && spaceAfter), closes && !(before is '(' or '['));
    }

    private static bool IsMark(char c) =>
        c is '"' or '\'' or '`' or '\u2018' or '\u2019' or '\u201A' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';
}
