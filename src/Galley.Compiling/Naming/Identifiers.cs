using System.Globalization;
using System.Text;

using Galley.CompilerServices;
using Galley.Reading.Names;

namespace Galley.Compiling.Naming;

/// <summary>C# names for slugs and names of entities.</summary>
internal static class Identifiers
{
    /// <summary>The namespace when the project has none that is a C# name.</summary>
    private const string FallbackNamespace = "GalleyContent";

    /// <summary>
    /// The PascalCase form: every run of letters and digits is a word and begins with a capital. Letters lose their
    /// marks where <see cref="Slug"/> knows a plain form, so that every keyboard can type the name.
    /// </summary>
    /// <returns>A valid identifier, or an empty string if the name has no letter or digit.</returns>
    public static string Pascal(string name)
    {
        var identifier = new StringBuilder(name.Length + 1);
        var isWordStart = true;
        foreach (var c in name)
        {
            if (c is '\'' or '’' or '.')
            {
                // "O'Brien" and "U.S." are one word each.
                continue;
            }

            if (c > 0x7F && identifier.Length > 0 && !isWordStart && IsMark(c))
            {
                // Vowel signs of Indic scripts are half of their words.
                identifier.Append(c);
                continue;
            }

            if (!char.IsLetterOrDigit(c))
            {
                isWordStart = true;
                continue;
            }

            foreach (var plain in Plain(c))
            {
                identifier.Append(isWordStart ? char.ToUpperInvariant(plain) : plain);
                isWordStart = false;
            }
        }

        if (identifier.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(identifier[0]) == UnicodeCategory.DecimalDigitNumber)
        {
            identifier.Insert(0, '_');
        }

        return identifier.ToString();
    }

    /// <summary>The namespace with every part made a valid identifier.</summary>
    public static string Namespace(string name)
    {
        var parts = name.Split('.').Select(part => Part(part.Trim())).Where(part => part.Length > 0);
        var whole = string.Join(".", parts);
        return whole.Length > 0 ? whole : FallbackNamespace;
    }

    /// <summary>Eight hexadecimal digits that stand for a text.</summary>
    public static string ShortHash(string text) =>
        ((uint)StableHash.Of(text)).ToString("x8", CultureInfo.InvariantCulture);

    private static string Part(string part)
    {
        var identifier = new StringBuilder(part.Length);
        foreach (var c in part.TrimStart('@'))
        {
            identifier.Append(CSharpNames.IsPart(c) ? c : '_');
        }

        if (identifier.Length > 0 && !CSharpNames.IsStart(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        var text = identifier.ToString();
        return CSharpNames.IsKeyword(text) ? "@" + text : text;
    }

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // The slug's own folding, with the capital put back.
    private static string Plain(char c)
    {
        if (c < 0x80)
        {
            return c.ToString();
        }

        var folded = Slug.OfName(c.ToString());
        if (folded.Length == 0 || !folded.All(CSharpNames.IsPart))
        {
            return "";
        }

        return char.IsUpper(c) ? char.ToUpperInvariant(folded[0]) + folded.Substring(1) : folded;
    }
}
