using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Compiling.Checks;

/// <summary>Checks the language that a file's name states against what the article says.</summary>
internal static class LocaleChecks
{
    /// <summary>Front matter may say more than the name, such as <c>de-AT</c> in <c>post.de.md</c>, but nothing else.</summary>
    public static IEnumerable<Problem> Check(Document document)
    {
        var named = LocaleSuffix.Of(document.Source.Path).Language;
        if (named.Length > 0
            && document.FrontMatter?.Language is { } stated
            && !stated.Text.Equals(named, StringComparison.OrdinalIgnoreCase)
            && !stated.Text.StartsWith(named + "-", StringComparison.OrdinalIgnoreCase))
        {
            yield return Problem.Of(
                Rules.InvalidFrontMatterValue, stated.Span, stated.Text, KeyOf(document.FrontMatter), $"the file's name says '{named}'");
        }
    }

    private static string KeyOf(FrontMatterNode frontMatter) => frontMatter.Values?.Find("language") is null ? "lang" : "language";
}
