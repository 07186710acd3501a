using System.Text;

using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Generators.Analyzers;

/// <summary>Finds one name in two spellings: Kim Jong-un and Kim Jong Un, Mohamed and Mohammed.</summary>
internal static class SpellingChecks
{
    private static readonly string[] Kinds = ["person", "place", "organization", "event"];

    /// <summary>Each less usual spelling, at its first mention.</summary>
    /// <param name="articles">The articles, ordered by path.</param>
    /// <param name="registry">The declared entities; their spelling is the right one.</param>
    public static IEnumerable<LocatedProblem> Check(IReadOnlyList<CatalogEntry> articles, EntityRegistry registry)
    {
        var groups = new SortedDictionary<string, List<Spelling>>(StringComparer.Ordinal);
        foreach (var entry in registry.Entries)
        {
            Count(groups, entry.Kind, entry.Name, entry.Path).IsDeclared = true;
        }

        foreach (var article in articles)
        {
            var entities = article.Model.Entities;
            for (var i = 0; i < entities.Count; i++)
            {
                var entity = entities[i].Entity;
                if (!entity.IsDeclared && !entity.FromCapitals)
                {
                    Count(groups, entity.Kind, entity.Name, article.Path).Add(article, i);
                }
            }
        }

        foreach (var group in groups.Values)
        {
            var usual = group.Aggregate((a, b) => b.IsMoreUsual(a) ? b : a);
            foreach (var spelling in group)
            {
                if (!ReferenceEquals(spelling, usual) && !spelling.IsDeclared && spelling.Report(usual) is { } problem)
                {
                    yield return problem;
                }
            }
        }
    }

    private static Spelling Count(SortedDictionary<string, List<Spelling>> groups, EntityKind kind, string name, string path)
    {
        var key = (int)kind + Key(name);
        if (!groups.TryGetValue(key, out var group))
        {
            groups.Add(key, group = []);
        }

        var spelling = group.Find(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase));
        if (spelling is null)
        {
            group.Add(spelling = new Spelling(name, path));
        }

        return spelling;
    }

    // What writers and transliterations vary: hyphens and spaces, accents, doubled letters, ph and f, y and i, ck and k.
    private static string Key(string name)
    {
        var slug = Slug.OfName(name).Replace("ph", "f").Replace("ck", "k").Replace('y', 'i');
        var key = new StringBuilder(slug.Length);
        foreach (var c in slug)
        {
            if (c != '-' && (key.Length == 0 || key[key.Length - 1] != c || char.IsDigit(c)))
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }

    private sealed class Spelling(string name, string path)
    {
        private CatalogEntry? _article;
        private int _entity;
        private int _count;

        public string Name { get; } = name;

        public bool IsDeclared { get; set; }

        public void Add(CatalogEntry article, int entity)
        {
            if (_article is null)
            {
                (_article, _entity) = (article, entity);
            }

            _count++;
        }

        // Of two that are as usual, the one that comes first.
        public bool IsMoreUsual(Spelling other) => IsDeclared != other.IsDeclared ? IsDeclared : _count > other._count;

        public LocatedProblem? Report(Spelling usual)
        {
            if (_article is null || _article.Facts.Disables(Rules.TwoSpellings))
            {
                return null;
            }

            var kind = Kinds[(int)_article.Model.Entities[_entity].Entity.Kind];
            return _article.Locate(Problem.Of(Rules.TwoSpellings, _article.Facts.FirstMentions[_entity], Name, usual.Name, usual.Path, kind));
        }

        private string Path { get; } = path;
    }
}
