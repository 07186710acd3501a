using System.Globalization;

namespace Galley.Reading.Names;

/// <summary>Where words start and end, for names: not between letters, digits or low lines, and not within a character.</summary>
internal static class WordBoundary
{
    /// <summary>Whether a name may start at a position.</summary>
    public static bool IsStart(string text, int position)
    {
        if (position == 0)
        {
            return true;
        }

        if (char.IsSurrogatePair(text[position - 1], text[position]) || IsMark(text, position))
        {
            return false;
        }

        // Marks belong to what they stand on: a letter, or a sign such as a heart.
        var before = Previous(text, position);
        while (before > 0 && IsMark(text, before))
        {
            before = Previous(text, before);
        }

        return !IsWord(text, before);
    }

    /// <summary>Whether a name may end at a position.</summary>
    public static bool IsEnd(string text, int position) =>
        position == text.Length
        || !(char.IsSurrogatePair(text[position - 1], text[position]) || IsMark(text, position) || IsWord(text, position));

    private static int Previous(string text, int position) =>
        position >= 2 && char.IsSurrogatePair(text[position - 2], text[position - 1]) ? position - 2 : position - 1;

    private static bool IsWord(string text, int position) => text[position] == '_' || char.IsLetterOrDigit(text, position);

    private static bool IsMark(string text, int position) =>
        text[position] >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(text, position)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
