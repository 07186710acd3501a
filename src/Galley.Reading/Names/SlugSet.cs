namespace Galley.Reading.Names;

/// <summary>A set of slugs that can be asked for a stretch of text without making its slug.</summary>
internal sealed class SlugSet
{
    private readonly HashSet<string> _slugs;
    private readonly string?[] _table;
    private readonly int _longest;

    /// <summary>Makes a set of slugs in ASCII.</summary>
    public SlugSet(IEnumerable<string> slugs)
    {
        _slugs = new HashSet<string>(slugs, StringComparer.Ordinal);
        var size = 64;
        while (size < _slugs.Count * 2)
        {
            size *= 2;
        }

        _table = new string?[size];
        foreach (var slug in _slugs)
        {
            var at = Start(slug);
            while (_table[at] is not null)
            {
                at = (at + 1) & (size - 1);
            }

            _table[at] = slug;
            _longest = Math.Max(_longest, slug.Length);
        }
    }

    /// <summary>Whether a slug is in the set.</summary>
    public bool Contains(string slug) => _slugs.Contains(slug);

    /// <summary>The slug in the set that a stretch of text has, or <see langword="null"/>.</summary>
    public string? Find(string text, int start, int end)
    {
        if (AsciiSlug.Read(text, start, end) is not { } length)
        {
            var slug = Slug.OfName(text.Substring(start, end - start));
            return _slugs.Contains(slug) ? slug : null;
        }

        if (length > _longest)
        {
            return null;
        }

        var letters = AsciiSlug.Letters;
        for (var at = Start(letters, length); _table[at] is { } slug; at = (at + 1) & (_table.Length - 1))
        {
            if (IsAt(letters, length, slug))
            {
                return slug;
            }
        }

        return null;
    }

    private static bool IsAt(char[] letters, int length, string slug)
    {
        if (slug.Length != length)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (letters[i] != slug[i])
            {
                return false;
            }
        }

        return true;
    }

    private int Start(string slug)
    {
        var hash = 2166136261u;
        foreach (var c in slug)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)(hash ^ (hash >> 15)) & (_table.Length - 1);
    }

    private int Start(char[] letters, int length)
    {
        var hash = 2166136261u;
        for (var i = 0; i < length; i++)
        {
            hash = (hash ^ letters[i]) * 16777619u;
        }

        return (int)(hash ^ (hash >> 15)) & (_table.Length - 1);
    }
}
