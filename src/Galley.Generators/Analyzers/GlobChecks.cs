using Galley.Compiling.Options;
using Galley.Reading.Problems;

namespace Galley.Generators.Analyzers;

/// <summary>Checks that the patterns for articles find any.</summary>
internal static class GlobChecks
{
    public static IEnumerable<Problem> Check(ArticleSet set, IReadOnlyList<string> paths)
    {
        if (set.AreDefaultGlobs)
        {
            // Text or Markdown: few projects have both, and a project that lists its articles itself needs neither.
            return paths.Count > 0 || set.Globs.Count == 0
                ? []
                : [Problem.Of(Rules.NoArticles, default, string.Join(";", set.Globs))];
        }

        return set.Globs
            .Where(glob => !paths.Any(path => Glob.IsMatch(glob, path)))
            .Select(glob => Problem.Of(Rules.NoArticles, default, glob));
    }
}
