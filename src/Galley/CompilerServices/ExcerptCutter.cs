using System.Globalization;
using System.Text;

namespace Galley.CompilerServices;

/// <summary>Cuts the start of a body to what fits in a list of articles.</summary>
internal static class ExcerptCutter
{
    /// <summary>How many characters an excerpt has at most, its ellipsis included.</summary>
    internal const int MaximumLength = 200;

    private const char Ellipsis = '…';

    /// <summary>The excerpt of a body: its first paragraphs on one line, up to the heading, list or table that ends their flow.</summary>
    /// <param name="body">The blocks of the body.</param>
    internal static string Cut(PartList<Block> body)
    {
        var line = new StringBuilder(MaximumLength + 1);
        foreach (Block block in body)
        {
            if (block is Paragraph)
            {
                if (!IsPicture(block) && !Append(line, block.Text))
                {
                    return CutAtWord(line.ToString());
                }
            }
            else if (line.Length > 0)
            {
                break;
            }
        }

        return line.ToString();
    }

    // What stands for a picture is no start of a story.
    private static bool IsPicture(Block block) => block.Inlines.Count > 0 && block.Inlines[0] is Image image && image.TextSpan == block.TextSpan;

    // Runs of white space become one space. Gives whether all of it fits.
    private static bool Append(StringBuilder line, string paragraph)
    {
        bool needsSpace = line.Length > 0;
        foreach (char c in paragraph)
        {
            if (char.IsWhiteSpace(c))
            {
                needsSpace = line.Length > 0;
                continue;
            }

            if (needsSpace)
            {
                line.Append(' ');
            }

            line.Append(c);
            needsSpace = false;
            if (line.Length > MaximumLength)
            {
                return false;
            }
        }

        return true;
    }

    // Scripts without spaces between words are cut between two characters.
    private static string CutAtWord(string line)
    {
        int end = MaximumLength - 1;
        int space = line.LastIndexOf(' ', end, MaximumLength / 2);
        if (space > 0)
        {
            end = space;
        }
        else
        {
            while (end > 1 && !IsBoundary(line, end))
            {
                end--;
            }
        }

        return line.Substring(0, end).TrimEnd(' ', ',', ';', ':', '-', '–', '—', '(', '、', '，', '；', '：') + Ellipsis;
    }

    private static bool IsBoundary(string line, int index) =>
        !char.IsLowSurrogate(line[index])
        && line[index - 1] != '\u200D'
        && line[index] != '\u200D'
        && CharUnicodeInfo.GetUnicodeCategory(line, index) is not (
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.ModifierSymbol);
}
