using System.Collections.Immutable;

namespace Galley.Reading.Yaml;

/// <summary>A list of values.</summary>
/// <param name="Span">Where it stands, from its bracket or first dash to the end of its last value.</param>
/// <param name="Items">The values in their order.</param>
/// <param name="IsComplete">Whether it was read to its end; not so where a syntax error stands within it.</param>
public sealed record YamlSequence(SourceSpan Span, ImmutableArray<YamlNode> Items, bool IsComplete) : YamlNode(Span)
{
    /// <inheritdoc/>
    public override string KindName => "a list";
}
