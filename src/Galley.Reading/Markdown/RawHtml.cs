using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Markdown;

/// <summary>
/// What becomes of raw HTML: it is escaped and reported, or kept if the project allows it. Comments are for those who edit the
/// file: unless raw HTML is allowed, they are left out.
/// </summary>
internal sealed class RawHtml(MarkdownOptions options, ImmutableArray<Problem>.Builder problems)
{
    // A page of HTML in a Markdown file says enough with its first tags.
    private const int Limit = 100;
    private int _reported;

    /// <summary>Whether raw HTML is kept as it is written.</summary>
    public bool IsAllowed => options.AllowRawHtml;

    /// <summary>Whether readers see anything of a piece of raw HTML; if it is escaped, that is reported.</summary>
    public bool IsShown(string html, SourceSpan span)
    {
        if (IsAllowed)
        {
            return true;
        }

        if (IsComment(html))
        {
            return false;
        }

        if (_reported++ < Limit)
        {
            problems.Add(Problem.Of(Rules.RawHtml, span));
        }

        return true;
    }

    /// <summary>Whether a text is nothing but comments.</summary>
    public static bool IsComment(string html)
    {
        var at = 0;
        while (true)
        {
            while (at < html.Length && char.IsWhiteSpace(html[at]))
            {
                at++;
            }

            if (at == html.Length)
            {
                return true;
            }

            if (string.CompareOrdinal(html, at, "<!--", 0, 4) != 0)
            {
                return false;
            }

            // "<!-->" is one too. One that nothing closes hides the rest of the file, which nobody means to.
            var end = html.IndexOf("-->", at + 2, StringComparison.Ordinal);
            if (end < 0)
            {
                return false;
            }

            at = end + 3;
        }
    }
}
