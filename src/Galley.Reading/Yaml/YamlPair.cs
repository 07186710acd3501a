namespace Galley.Reading.Yaml;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record YamlPair(YamlScalar Key, YamlNode Value)
{
    /// <summary>Where to point when something is wrong with the value: at the value, or at the key if the value is empty.</summary>
    public SourceSpan Target
    {
        get
        {
            var span = Value is YamlScalar scalar ? scalar.ValueSpan : Value.Span;
            return span.IsEmpty ? Value.Span.IsEmpty ? Key.Span : Value.Span : span;
        }
    }
}
