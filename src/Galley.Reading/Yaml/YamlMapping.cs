using System.Collections.Immutable;

namespace Galley.Reading.Yaml;

/// <summary>Keys and their values. No key stands twice: the first one stays, and the second is a fault.</summary>
/// <param name="Span">Where it stands, from its brace or first key to the end of its last value.</param>
/// <param name="Pairs">The keys with their values, in their order.</param>
/// <param name="IsComplete">Whether it was read to its end; not so where a syntax error stands within it.</param>
public sealed record YamlMapping(SourceSpan Span, ImmutableArray<YamlPair> Pairs, bool IsComplete) : YamlNode(Span)
{
    /// <inheritdoc/>
    public override string KindName => "a mapping";

    /// <summary>The pair of a key, or <see langword="null"/>.</summary>
    /// <param name="key">The key, compared letter by letter.</param>
    public YamlPair? Find(string key)
    {
        foreach (var pair in Pairs)
        {
            if (string.Equals(pair.Key.Value, key, StringComparison.Ordinal))
            {
                return pair;
            }
        }

        return null;
    }
}
