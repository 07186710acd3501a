namespace Galley.Reading.Yaml;

/// <summary>A value in a YAML text: a scalar, a sequence or a mapping.</summary>
/// <remarks>A value reached through an alias (<c>*a</c>) is the anchored value itself, with the span of that one.</remarks>
/// <param name="Span">Where the value stands in the whole text, in UTF-16 code units, without its anchor and tag.</param>
public abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What the value is, for messages: <c>text</c>, <c>nothing</c>, <c>a list</c>, <c>a mapping</c>.</summary>
    public abstract string KindName { get; }
}
