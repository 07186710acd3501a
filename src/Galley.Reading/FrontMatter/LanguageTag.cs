namespace Galley.Reading.FrontMatter;

/// <summary>Language tags. Only their shape is checked: which languages there are changes faster than releases do.</summary>
public static class LanguageTag
{
    /// <summary>What is wrong with a language tag, or <see langword="null"/>.</summary>
    public static string? Fault(string tag)
    {
        if (IsWellFormed(tag))
        {
            return null;
        }

        var hyphened = tag.Replace('_', '-');
        return "write a language tag such as en or en-US" + (IsWellFormed(hyphened) ? $"; here {hyphened}" : "");
    }

    // RFC 5646, section 2.1:
    // langtag = language ["-" script] ["-" region] *("-" variant) *("-" extension) ["-" privateuse]
    private static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        if (!parts.All(part => part.Length is >= 1 and <= 8 && part.All(c => IsLetter(c) || IsDigit(c))))
        {
            return false;
        }

        var i = 0;
        if (!IsSingleton(parts[0], 'x'))
        {
            i = AfterVariants(parts);
            while (i > 0 && i < parts.Length && parts[i].Length == 1 && !IsSingleton(parts[i], 'x'))
            {
                var first = ++i;
                while (i < parts.Length && parts[i].Length >= 2)
                {
                    i++;
                }

                if (i == first)
                {
                    return false;
                }
            }

            if (i == 0 || i == parts.Length)
            {
                return i != 0;
            }
        }

        return IsSingleton(parts[i], 'x') && i + 1 < parts.Length;
    }

    // The index after language, script, region and variants; 0 if there is no language.
    private static int AfterVariants(string[] parts)
    {
        if (!(parts[0].Length >= 2 && parts[0].All(IsLetter)))
        {
            return 0;
        }

        // language = 2*3ALPHA ["-" extlang] / 4ALPHA / 5*8ALPHA; extlang = 3ALPHA *2("-" 3ALPHA)
        var i = 1;
        while (parts[0].Length <= 3 && i <= 3 && i < parts.Length && parts[i].Length == 3 && parts[i].All(IsLetter))
        {
            i++;
        }

        i += i < parts.Length && parts[i].Length == 4 && parts[i].All(IsLetter) ? 1 : 0;
        i += i < parts.Length && IsRegion(parts[i]) ? 1 : 0;
        while (i < parts.Length && (parts[i].Length >= 5 || (parts[i].Length == 4 && IsDigit(parts[i][0]))))
        {
            i++;
        }

        return i;
    }

    private static bool IsRegion(string part) =>
        (part.Length == 2 && part.All(IsLetter)) || (part.Length == 3 && part.All(IsDigit));

    private static bool IsSingleton(string part, char letter) => part.Length == 1 && (part[0] | 0x20) == letter;

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
