using System.Collections.Immutable;

using YamlDotNet.Core;

namespace Galley.Reading.Yaml;

/// <summary>Builds the tree from events. A loop with a stack of its own: nesting cannot exhaust the thread's stack.</summary>
internal sealed class YamlTreeBuilder(YamlMarks marks)
{
    private readonly Stack<YamlCollection> _open = new();
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private readonly ImmutableArray<YamlFault>.Builder _faults = ImmutableArray.CreateBuilder<YamlFault>();
    private YamlNode? _root;
    private bool _hasDocument;
    private long _aliased;

    /// <summary>Whether more events are wanted.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Where the last value stands.</summary>
    public SourceSpan LastSpan { get; private set; } = marks.FaultSpan(Mark.Empty, Mark.Empty);

    /// <summary>A document starts.</summary>
    public void StartDocument(SourceSpan span)
    {
        if (_hasDocument)
        {
            Stop(span, "a second document starts here; write one only");
        }

        _hasDocument = true;
    }

    /// <summary>A sequence or mapping starts.</summary>
    public void Open(bool isMapping, bool isFlow, int start, AnchorName anchor)
    {
        if (_open.Count == YamlReader.DepthLimit)
        {
            Stop(new SourceSpan(start, 0), $"values stand within each other more than {YamlReader.DepthLimit} deep");
            return;
        }

        _open.Push(new YamlCollection(isMapping, isFlow, start, anchor));
    }

    /// <summary>The innermost sequence or mapping ends.</summary>
    public void Close(int mark)
    {
        var collection = _open.Pop();
        if (collection.IsFlow)
        {
            collection.End = marks.FlowEnd(mark);
        }

        Place(collection.ToNode(isComplete: true), collection.Size, collection.Anchor, collection.End);
    }

    /// <summary>A scalar.</summary>
    public void Add(YamlScalar scalar, AnchorName anchor)
    {
        LastSpan = scalar.Span;
        Place(scalar, 1, anchor, scalar.Span.End);
    }

    /// <summary>An alias stands for the value that its anchor marks; a value cannot hold itself, as it is known only once it ended.</summary>
    public void AddAlias(AnchorName name, SourceSpan span)
    {
        LastSpan = span;
        if (!_anchors.TryGetValue(name.Value, out var anchored))
        {
            Stop(span, $"the alias '*{name.Value}' has no anchor '&{name.Value}' before it");
            return;
        }

        // Aliases of aliases grow without end ("billion laughs"): count what they stand for, not what is written.
        _aliased += anchored.Size;
        if (_aliased > YamlReader.AliasLimit)
        {
            Stop(span, "the aliases stand for more than 100,000 values");
            return;
        }

        Place(anchored.Node, anchored.Size, AnchorName.Empty, span.End);
    }

    /// <summary>The text cannot be read further.</summary>
    /// <param name="span">Where the parser noticed it.</param>
    /// <param name="message">What the parser says.</param>
    /// <param name="isAtEnd">Whether the parser only noticed that something is missing.</param>
    public void Break(SourceSpan span, string message, bool isAtEnd)
    {
        // An unclosed bracket is noticed lines later; the place to mend is the bracket.
        if (isAtEnd && _open.Count > 0 && _open.Peek() is { IsFlow: true } unclosed)
        {
            Stop(new SourceSpan(unclosed.Start, 0), $"the '{marks.At(unclosed.Start)}' is not closed");
            return;
        }

        Stop(span, message);
    }

    /// <summary>The tree as far as it was read.</summary>
    public YamlDocument Finish()
    {
        while (_open.Count > 0)
        {
            var collection = _open.Pop();
            Place(collection.ToNode(isComplete: false), collection.Size, AnchorName.Empty, collection.End);
        }

        return new YamlDocument(_root, _faults.ToImmutable(), IsOpen);
    }

    private void Place(YamlNode node, long size, AnchorName anchor, int end)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = new Anchored(node, size);
        }

        if (_open.Count == 0)
        {
            _root ??= node;
        }
        else if (_open.Peek().Add(node, size, end) is { } fault)
        {
            _faults.Add(fault with { Span = marks.Widen(fault.Span) });
        }
    }

    private void Stop(SourceSpan span, string message)
    {
        _faults.Add(new YamlFault(marks.Widen(span), message));
        IsOpen = false;
    }

    private readonly record struct Anchored(YamlNode Node, long Size);
}
