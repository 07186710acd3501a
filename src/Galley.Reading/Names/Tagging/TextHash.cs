namespace Galley.Reading.Names.Tagging;

/// <summary>Hashes of words and features, the same on every machine. The model file holds their values: they never change.</summary>
internal static class TextHash
{
    /// <summary>The hash of no text; also the start of every other.</summary>
    public const ulong Seed = 0xCBF29CE484222325UL;

    /// <summary>The bits of <see cref="Feature"/> and <see cref="Key"/>: few enough to be written shortly, enough that one feature in a thousand passes for another.</summary>
    public const int KeyBits = 28;

    private const ulong Prime = 0x00000100000001B3UL;

    /// <summary>Adds a character to a hash.</summary>
    public static ulong Add(ulong hash, char c) => unchecked((hash ^ c) * Prime);

    /// <summary>The hash of a stretch of text.</summary>
    public static ulong Of(string text, int start, int end)
    {
        var hash = Seed;
        for (var i = start; i < end; i++)
        {
            hash = Add(hash, text[i]);
        }

        return hash;
    }

    /// <summary>The hash of a stretch of text in small letters, with quotation marks and hyphens as typewriters have them.</summary>
    public static ulong OfLower(string text, int start, int end)
    {
        var hash = Seed;
        for (var i = start; i < end; i++)
        {
            hash = Add(hash, Letters.ToPlain(text[i]));
        }

        return hash;
    }

    /// <summary>The hash of a whole text in small letters.</summary>
    public static ulong OfLower(string text) => OfLower(text, 0, text.Length);

    /// <summary>One value of two; their order counts.</summary>
    public static ulong Combine(ulong first, ulong second)
    {
        unchecked
        {
            var mixed = (first * 0x9E3779B97F4A7C15UL) ^ ((second << 31) | (second >> 33));
            mixed *= 0xD6E8FEB86659FD93UL;
            return mixed ^ (mixed >> 32);
        }
    }

    /// <summary>The number of a feature: a template and what it saw.</summary>
    public static uint Feature(int template, ulong value)
    {
        unchecked
        {
            var mixed = value ^ ((ulong)(uint)template * 0x9E3779B97F4A7C15UL);
            mixed *= 0xD6E8FEB86659FD93UL;
            mixed ^= mixed >> 32;
            mixed *= 0xD6E8FEB86659FD93UL;
            return (uint)(mixed >> (64 - KeyBits));
        }
    }

    /// <summary>A key for a word or phrase of a list.</summary>
    public static uint Key(ulong hash) => Feature(0, hash);
}
