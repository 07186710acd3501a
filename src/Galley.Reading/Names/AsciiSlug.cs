namespace Galley.Reading.Names;

/// <summary>Slugs of names in ASCII, which is most of them, without a string for each: the letters stand in space that belongs to the thread.</summary>
internal static class AsciiSlug
{
    private const int Longest = 256;

    [ThreadStatic]
    private static char[]? _letters;

    /// <summary>The letters of the slug that was read last on this thread.</summary>
    public static char[] Letters => _letters ??= new char[Longest];

    /// <summary>Reads the slug of a stretch into <see cref="Letters"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>Its length, or <see langword="null"/> if the stretch is no ASCII, or too long to be a name.</returns>
    public static int? Read(string text, int start, int end)
    {
        if (end - start > Longest)
        {
            return null;
        }

        var letters = Letters;
        var length = 0;
        var isGap = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c >= '\u0080')
            {
                return null;
            }

            var small = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            if (small is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                // A hyphen takes the place of what made the gap, so the slug is never longer than the stretch.
                if (isGap && length > 0)
                {
                    letters[length++] = '-';
                }

                isGap = false;
                letters[length++] = small;
            }
            else
            {
                isGap |= !Slug.IsDropped(c);
            }
        }

        return length;
    }
}
