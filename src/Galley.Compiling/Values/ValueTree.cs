using System.Runtime.CompilerServices;

using Galley.Compiling.Model;
using Galley.Reading.Storage;
using Galley.Reading.Yaml;

namespace Galley.Compiling.Values;

/// <summary>Takes the places off the front matter, and remembers them for those who report problems.</summary>
internal sealed class ValueTree
{
    private readonly Dictionary<object, SourceSpan> _places = new(SameObject.Instance);
    private readonly NormalizedText _stored;

    private ValueTree(YamlMapping mapping, NormalizedText stored)
    {
        _stored = stored;
        Root = Convert(mapping);
    }

    /// <summary>The values.</summary>
    public ValueNode Root { get; }

    /// <summary>The values of a file's front matter.</summary>
    /// <param name="mapping">The front matter.</param>
    /// <param name="stored">The file.</param>
    public static ValueTree Of(YamlMapping mapping, NormalizedText stored) => new(mapping, stored);

    // Where a value, or the key of a pair, stands.
    private SourceSpan PlaceOf(object part) => _places.TryGetValue(part, out var place) ? place : default;

    /// <summary>Where a part of an equal tree stands.</summary>
    /// <param name="part">A value or a pair of the other tree.</param>
    /// <param name="root">The other tree, such as one that was saved.</param>
    public SourceSpan PlaceOf(object part, ValueNode root) => PlaceOf(Find(part, root, Root) ?? part);

    // What stands in this tree where the part stands in the other.
    private static object? Find(object part, ValueNode other, ValueNode own)
    {
        if (ReferenceEquals(part, other))
        {
            return own;
        }

        object? found = null;
        for (var i = 0; found is null && i < Math.Min(other.Items.Count, own.Items.Count); i++)
        {
            found = Find(part, other.Items[i], own.Items[i]);
        }

        for (var i = 0; found is null && i < Math.Min(other.Pairs.Count, own.Pairs.Count); i++)
        {
            found = ReferenceEquals(part, other.Pairs[i]) ? own.Pairs[i] : Find(part, other.Pairs[i].Value, own.Pairs[i].Value);
        }

        return found;
    }

    private ValueNode Convert(YamlNode node)
    {
        var value = node switch
        {
            YamlScalar { IsNull: true } => Make(ValueForm.Null, ""),
            YamlScalar scalar => Make(scalar.IsPlain ? ValueForm.Plain : ValueForm.Quoted, scalar.Value) with { Start = StartOf(scalar) },
            YamlSequence list => Make(ValueForm.List, "") with { Items = list.Items.Select(Convert).ToEquatableArray() },
            YamlMapping mapping => Make(ValueForm.Mapping, "") with { Pairs = mapping.Pairs.Select(Convert).ToEquatableArray() },
            _ => Make(ValueForm.Null, ""),
        };
        _places[value] = node is YamlScalar { ValueSpan.IsEmpty: false } text ? text.ValueSpan : node.Span;
        return value;
    }

    private int StartOf(YamlScalar scalar)
    {
        var span = _stored.Move(scalar.ValueSpan);
        return span.Length == scalar.Value.Length && string.CompareOrdinal(_stored.Text, span.Start, scalar.Value, 0, span.Length) == 0
            ? _stored.Utf8(span.Start)
            : -1;
    }

    private ValuePair Convert(YamlPair pair)
    {
        var value = Convert(pair.Value);
        if (_places[value].IsEmpty)
        {
            // What is not there has no place; the key is where it is missing.
            _places[value] = pair.Key.Span;
        }

        var converted = new ValuePair(pair.Key.Value, value);
        _places[converted] = pair.Key.Span;
        return converted;
    }

    private static ValueNode Make(ValueForm form, string text) =>
        new(form, text, EquatableArray<ValueNode>.Empty, EquatableArray<ValuePair>.Empty);

    // Equal values stand in different places.
    private sealed class SameObject : IEqualityComparer<object>
    {
        public static readonly SameObject Instance = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
