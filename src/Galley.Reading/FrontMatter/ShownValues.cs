using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Yaml;

namespace Galley.Reading.FrontMatter;

/// <summary>
/// Takes those values from the front matter that a reader of the article sees. A value of another shape is left alone: the
/// user's own schema may well want a mapping for an author.
/// </summary>
internal static class ShownValues
{
    /// <summary>The headline.</summary>
    public static FrontMatterValue? Title(YamlMapping values) => First(values, "title", "headline");

    /// <summary>The deck.</summary>
    public static FrontMatterValue? Description(YamlMapping values) => First(values, "description", "summary", "deck");

    /// <summary>The authors, each a text or a list of them.</summary>
    public static ImmutableArray<FrontMatterValue> Authors(YamlMapping values)
    {
        var authors = ImmutableArray.CreateBuilder<FrontMatterValue>();
        foreach (var key in new[] { "author", "authors" })
        {
            var value = values.Find(key)?.Value;
            foreach (var item in value is YamlSequence list ? list.Items : value is null ? ImmutableArray<YamlNode>.Empty : ImmutableArray.Create(value))
            {
                if (Text(item) is { } author)
                {
                    authors.Add(author);
                }
            }
        }

        // Both keys may stand there, in any order; what people read is in the order of the file.
        authors.Sort((a, b) => a.Span.CompareTo(b.Span));
        return authors.ToImmutable();
    }

    private static FrontMatterValue? First(YamlMapping values, params string[] keys)
    {
        foreach (var key in keys)
        {
            if (Text(values.Find(key)?.Value) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static FrontMatterValue? Text(YamlNode? node)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            return null;
        }

        var text = scalar.Trim(out var span);
        return text.Length == 0 ? null : new FrontMatterValue(span, text);
    }
}
