using System.Text;

namespace Galley.Reading.Names.Resolution;

/// <summary>Words that are capitalised in the name of a place, though some texts do not: <c>Korean peninsula</c>.</summary>
internal static class PlaceWords
{
    private static readonly HashSet<string> Words = new(
        ("peninsula river sea strait straits ocean gulf bay lake desert mountain mountains valley island islands region province county "
        + "district plateau canal coast territory territories basin archipelago").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The name with such words capitalised.</summary>
    public static string Capitalize(string name)
    {
        var words = name.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            if (Words.Contains(words[i]))
            {
                words[i] = new StringBuilder(words[i]) { [0] = char.ToUpperInvariant(words[i][0]) }.ToString();
            }
        }

        return string.Join(" ", words);
    }
}
