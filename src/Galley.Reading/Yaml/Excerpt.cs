using System.Text;

namespace Galley.Reading.Yaml;

/// <summary>Values as messages quote them: on one line, and not longer than a reader wants.</summary>
public static class Excerpt
{
    private const int Limit = 60;

    /// <summary>The value with white space and control characters as single spaces, cut after 60 characters.</summary>
    /// <param name="value">The value.</param>
    public static string Of(string value)
    {
        var excerpt = new StringBuilder();
        var isGap = false;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                isGap = excerpt.Length > 0;
                continue;
            }

            if (excerpt.Length + (isGap ? 1 : 0) >= Limit && !char.IsLowSurrogate(c))
            {
                return excerpt.Append('…').ToString();
            }

            excerpt.Append(isGap ? " " : "").Append(c);
            isGap = false;
        }

        return excerpt.ToString();
    }
}
