namespace Galley.Reading.Yaml;

/// <summary>A single value, always as text.</summary>
/// <param name="Span">Where it stands, its quotes included.</param>
/// <param name="Value">The value, unquoted and unescaped.</param>
/// <param name="IsPlain">Whether it is written without quotes and not as a block.</param>
/// <param name="ValueSpan">
/// Where <paramref name="Value"/> itself stands: within the quotes if it is written there letter by letter, otherwise
/// <paramref name="Span"/>.
/// </param>
public sealed record YamlScalar(SourceSpan Span, string Value, bool IsPlain, SourceSpan ValueSpan) : YamlNode(Span)
{
    /// <summary>Whether the value is left open: nothing, <c>~</c> or <c>null</c>.</summary>
    /// <remarks>YAML's <c>Null</c> and <c>NULL</c> stay text here: they are people's names too.</remarks>
    public bool IsNull => IsPlain && Value is "" or "~" or "null";

    /// <summary>The value without white space around it, and where that stands.</summary>
    /// <param name="span">Where it stands.</param>
    public string Trim(out SourceSpan span)
    {
        var trimmed = Value.Trim();
        var lead = Value.Length - Value.TrimStart().Length;

        // Only quotation marks can keep white space at the ends.
        span = ValueSpan == Span ? Span : new SourceSpan(ValueSpan.Start + lead, trimmed.Length);
        return trimmed;
    }

    /// <inheritdoc/>
    public override string KindName => IsNull ? "nothing" : "text";
}
