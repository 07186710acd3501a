using Galley.Compiling.Model;

namespace Galley.Compiling.Values;

/// <summary>A value in the front matter, without its place: what stands elsewhere in the file changes nothing in it.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Text">The text of a scalar.</param>
/// <param name="Items">The items of a list.</param>
/// <param name="Pairs">The pairs of a mapping.</param>
internal sealed record ValueNode(ValueForm Form, string Text, EquatableArray<ValueNode> Items, EquatableArray<ValuePair> Pairs)
{
    /// <summary>
    /// Where the text starts in the article's stored text, in UTF-8 bytes, if it stands there letter by letter; otherwise -1. Only front
    /// matter moves it, which precedes all else.
    /// </summary>
    public int Start { get; init; } = -1;
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key, as written.</param>
/// <param name="Value">The value.</param>
internal sealed record ValuePair(string Key, ValueNode Value);

/// <summary>How a value is written.</summary>
internal enum ValueForm
{
    /// <summary>Nothing, <c>~</c> or <c>null</c>.</summary>
    Null,

    /// <summary>Without quotation marks: it may be a number or a truth value.</summary>
    Plain,

    /// <summary>In quotation marks or as a block: it is text.</summary>
    Quoted,

    /// <summary>A list.</summary>
    List,

    /// <summary>Keys and values.</summary>
    Mapping,
}
