using System.Text;

namespace Galley.Benchmarks.Corpora;

/// <summary>Headlines as parts of addresses.</summary>
internal static class Slugs
{
    /// <summary>The letters and digits in lower case, with a hyphen for whatever stands between them.</summary>
    public static string Of(string headline)
    {
        var slug = new StringBuilder(headline.Length);
        foreach (var character in headline)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
