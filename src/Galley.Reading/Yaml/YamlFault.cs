namespace Galley.Reading.Yaml;

/// <summary>Something that makes a text invalid YAML.</summary>
/// <param name="Span">Where, at least one character long unless the text ends there.</param>
/// <param name="Message">What is wrong, in lower case and without a full stop.</param>
public sealed record YamlFault(SourceSpan Span, string Message)
{
    /// <summary>The key that stands twice, or <see langword="null"/> if that is not what is wrong.</summary>
    public string? RepeatedKey { get; init; }
}
