using System.Globalization;
using System.Text;

namespace Galley.Reading.Names;

/// <summary>Makes slugs: names as they stand in addresses and ids.</summary>
public static class Slug
{
    /// <summary>The slug of a name: <c>kim-jong-un</c> for <c>Kim Jong Un</c>, <c>us</c> for <c>U.S.</c></summary>
    /// <remarks>
    /// Small letters, Latin ones without diacritics; other scripts stay. Apostrophes and full stops vanish, and everything
    /// else that is neither letter nor digit becomes a hyphen.
    /// </remarks>
    /// <param name="name">The name.</param>
    /// <returns>The slug; empty only if the name holds neither letter nor digit.</returns>
    public static string OfName(string name)
    {
        if (AsciiSlug.Read(name, 0, name.Length) is not { } length)
        {
            return OfAnyName(name);
        }

        var letters = AsciiSlug.Letters;
        return length == name.Length && IsAt(letters, name) ? name : new string(letters, 0, length);
    }

    /// <summary>The slug of a stretch of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    internal static string OfStretch(string text, int start, int end) =>
        AsciiSlug.Read(text, start, end) is { } length
            ? new string(AsciiSlug.Letters, 0, length)
            : OfAnyName(text.Substring(start, end - start));

    private static bool IsAt(char[] letters, string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (letters[i] != name[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string OfAnyName(string name)
    {
        var slug = new StringBuilder(name.Length);
        var isGap = false;
        for (var i = 0; i < name.Length; i++)
        {
            var length = char.IsSurrogatePair(name, i) ? 2 : 1;
            var category = CharUnicodeInfo.GetUnicodeCategory(name, i);
            if (IsWord(category))
            {
                slug.Append(isGap && slug.Length > 0 ? "-" : "");
                isGap = false;
                Append(slug, name, i, length);
            }
            else if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                // A vowel sign is part of its word; a diacritic on a Latin letter goes, as composed ones do.
                if (!isGap && slug.Length > 0 && slug[slug.Length - 1] >= '\u0080')
                {
                    slug.Append(name, i, length);
                }
            }
            else if (!IsDropped(name[i]))
            {
                isGap = true;
            }

            i += length - 1;
        }

        return slug.ToString();
    }

    /// <summary>The slug of a file: that of every part of its path, with <c>/</c> between them.</summary>
    /// <param name="relativePathWithoutExtension">The path, with <c>/</c> between its parts. Parts without letter or digit are left out.</param>
    public static string OfPath(string relativePathWithoutExtension) =>
        string.Join("/", relativePathWithoutExtension.Split('/').Select(OfName).Where(part => part.Length > 0));

    private static bool IsWord(UnicodeCategory category) =>
        category <= UnicodeCategory.OtherLetter || category == UnicodeCategory.DecimalDigitNumber;

    internal static bool IsDropped(char c) => c is '.' or '\'' or '\u2018' or '\u2019';

    private static void Append(StringBuilder slug, string name, int index, int length)
    {
        if (length == 2)
        {
            slug.Append(name, index, length);
            return;
        }

        var letter = char.ToLowerInvariant(name[index]);
        if (LatinLetters.Fold(letter) is { } folded)
        {
            slug.Append(folded);
        }
        else
        {
            slug.Append(letter);
        }
    }
}
