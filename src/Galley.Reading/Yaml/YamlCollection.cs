using System.Collections.Immutable;

using YamlDotNet.Core;

namespace Galley.Reading.Yaml;

/// <summary>A sequence or mapping that is being read.</summary>
internal sealed class YamlCollection(bool isMapping, bool isFlow, int start, AnchorName anchor)
{
    private readonly ImmutableArray<YamlNode>.Builder _items = ImmutableArray.CreateBuilder<YamlNode>();
    private readonly ImmutableArray<YamlPair>.Builder _pairs = ImmutableArray.CreateBuilder<YamlPair>();
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private YamlNode? _key;

    /// <summary>Whether it is written with brackets or braces.</summary>
    public bool IsFlow => isFlow;

    /// <summary>Where its bracket, brace, first dash or first key stands.</summary>
    public int Start { get; } = start;

    /// <summary>Its anchor, mostly empty.</summary>
    public AnchorName Anchor => anchor;

    /// <summary>The end of what was read of it.</summary>
    public int End { get; set; } = start;

    /// <summary>How many values it stands for, itself and what aliases in it stand for included.</summary>
    public long Size { get; private set; } = 1;

    /// <summary>Takes the next value; in a mapping, keys and values by turns.</summary>
    /// <returns>What is wrong with it.</returns>
    public YamlFault? Add(YamlNode node, long size, int end)
    {
        Size += size;
        End = Math.Max(End, end);
        if (!isMapping)
        {
            _items.Add(node);
            return null;
        }

        if (_key is null)
        {
            _key = node;
            return null;
        }

        var key = _key;
        _key = null;
        if (key is not YamlScalar name)
        {
            return new YamlFault(key.Span, $"a key must be text, not {key.KindName}");
        }

        if (!_keys.Add(name.Value))
        {
            return new YamlFault(name.Span, $"the key '{Excerpt.Of(name.Value)}' stands twice") { RepeatedKey = name.Value };
        }

        _pairs.Add(new YamlPair(name, node));
        return null;
    }

    /// <summary>The node.</summary>
    public YamlNode ToNode(bool isComplete)
    {
        var span = SourceSpan.FromBounds(Start, End);
        return isMapping
            ? new YamlMapping(span, _pairs.ToImmutable(), isComplete)
            : new YamlSequence(span, _items.ToImmutable(), isComplete);
    }
}
