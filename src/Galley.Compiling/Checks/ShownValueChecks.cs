using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;
using Galley.Reading.Yaml;

namespace Galley.Compiling.Checks;

/// <summary>
/// Checks the shape of what Galley itself shows of the front matter: headline, deck, authors. A key that a schema of the
/// article reads is left to it, which may well want a mapping for an author.
/// </summary>
internal static class ShownValueChecks
{
    private static readonly string[] Texts = ["title", "headline", "description", "summary", "deck"];

    /// <summary>What has a shape that Galley does not understand.</summary>
    /// <param name="document">The article.</param>
    /// <param name="isRead">Whether a schema of the article reads a key.</param>
    public static IEnumerable<Problem> Check(Document document, Func<string, bool> isRead)
    {
        foreach (var pair in document.FrontMatter?.Values?.Pairs ?? ImmutableArray<YamlPair>.Empty)
        {
            var key = pair.Key.Value;
            var isText = Array.IndexOf(Texts, key) >= 0;
            if ((!isText && key is not ("author" or "authors")) || isRead(key))
            {
                continue;
            }

            if (isText && pair.Value is not YamlScalar)
            {
                yield return Fault(pair.Value, key, "text");
            }
            else if (!isText)
            {
                foreach (var value in pair.Value is YamlSequence list ? list.Items : ImmutableArray.Create(pair.Value))
                {
                    if (value is not YamlScalar)
                    {
                        yield return Fault(value, key, "a name, or a list of names");
                    }
                }
            }
        }
    }

    /// <summary>Whether an article lacks its headline only because of a problem that has been reported.</summary>
    public static bool IsAboutHeadline(Problem problem) =>
        problem.Rule == Rules.InvalidFrontMatterValue && problem.Arguments.Length > 1 && problem.Arguments[1] is "title" or "headline";

    private static Problem Fault(YamlNode value, string key, string wanted) =>
        Problem.Of(Rules.InvalidFrontMatterValue, value.Span, value.KindName, key, $"it must be {wanted}, not {value.KindName}");
}
