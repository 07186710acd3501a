namespace Galley.Reading.Names;

/// <summary>Latin letters without their diacritics.</summary>
/// <remarks>
/// A table of its own, because <see cref="string.Normalize()"/> answers by the host's globalization mode, and slugs must be
/// the same on every host.
/// </remarks>
internal static class LatinLetters
{
    private const char None = '-';

    // U+00C0 to U+024F: Latin-1 Supplement, Latin Extended-A and -B.
    private const string Latin =
        "aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkklllllll" +
        "lllnnnnnnnnnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "bb-----cc-d------ff----ikkl-----oo--pp------tt-uu--yyzz---------" +
        "-------------aaiioouuuuuuuuuu-aaaa--ggggkkoooo--j---gg--nnaa--oo" +
        "aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy------accl--" +
        "---b--eejj--rryy";

    // U+1E00 to U+1EFF: Latin Extended Additional, with the letters of Vietnamese.
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyasss--aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy--vvyy";

    /// <summary>The small base letters of a Latin letter, or <see langword="null"/> if it is none or stays as it is.</summary>
    /// <param name="letter">A letter, small or capital.</param>
    public static string? Fold(char letter)
    {
        switch (letter)
        {
            case 'ß' or 'ẞ':
                return "ss";
            case 'æ' or 'Æ' or 'ǽ' or 'Ǽ' or 'ǣ' or 'Ǣ':
                return "ae";
            case 'œ' or 'Œ':
                return "oe";
            case 'þ' or 'Þ':
                return "th";
            case 'ĳ' or 'Ĳ':
                return "ij";
        }

        var folded = letter switch
        {
            >= '\u00C0' and <= '\u024F' => Latin[letter - '\u00C0'],
            >= '\u1E00' and <= '\u1EFF' => LatinAdditional[letter - '\u1E00'],
            _ => None,
        };
        return folded == None ? null : folded.ToString();
    }
}
