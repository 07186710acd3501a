using System.Collections.Immutable;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Galley.Reading.Yaml;

/// <summary>Reads YAML into a tree that knows where everything stands.</summary>
public static class YamlReader
{
    /// <summary>How deep values may stand within each other.</summary>
    public const int DepthLimit = 64;

    /// <summary>How many values all aliases of a text may stand for together.</summary>
    public const int AliasLimit = 100_000;

    /// <summary>Reads the whole text; a byte order mark at its start is passed over.</summary>
    /// <param name="text">The text.</param>
    public static YamlDocument Read(string text) =>
        Read(text, text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, text.Length);

    /// <summary>Reads a part of a text. All spans count from the start of the whole text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the YAML starts.</param>
    /// <param name="end">Where it ends.</param>
    public static YamlDocument Read(string text, int start, int end)
    {
        // The scanner takes a NUL for the end of the text and would silently leave out what follows.
        var nul = text.IndexOf('\0', start, end - start);
        if (nul >= 0)
        {
            var fault = new YamlFault(new SourceSpan(nul, 1), "a NUL character is not allowed");
            return new YamlDocument(null, ImmutableArray.Create(fault), IsComplete: false);
        }

        var marks = new YamlMarks(text, start, end);
        var tree = new YamlTreeBuilder(marks);
        try
        {
            var parser = new Parser(new StringReader(text.Substring(start, end - start)));
            while (tree.IsOpen && parser.MoveNext())
            {
                Take(tree, marks, parser.Current!);
            }
        }
        catch (YamlException fault)
        {
            var span = marks.IndentingTab(fault) ?? marks.FaultSpan(fault.Start, fault.End);
            tree.Break(span, Sentence(fault.Message), marks.IsAtEnd(fault.Start));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The scanner itself fails on some texts, such as a bracket that the next line's key leaves open.
            if (marks.UnclosedBracket(tree.LastSpan.End) is { } bracket)
            {
                tree.Break(bracket, $"the '{text[bracket.Start]}' is not closed", isAtEnd: false);
            }
            else
            {
                tree.Break(tree.LastSpan, "the text cannot be understood from here on", isAtEnd: true);
            }
        }

        return tree.Finish();
    }

    private static void Take(YamlTreeBuilder tree, YamlMarks marks, ParsingEvent read)
    {
        switch (read)
        {
            case DocumentStart:
                tree.StartDocument(marks.FaultSpan(read.Start, read.End));
                break;
            case Scalar scalar:
                tree.Add(marks.Scalar(scalar), scalar.Anchor);
                break;
            case AnchorAlias alias:
                tree.AddAlias(alias.Value, marks.FaultSpan(alias.Start, alias.End));
                break;
            case SequenceStart sequence:
                tree.Open(isMapping: false, sequence.Style == SequenceStyle.Flow, marks.ValueStart(read), sequence.Anchor);
                break;
            case MappingStart mapping:
                tree.Open(isMapping: true, mapping.Style == MappingStyle.Flow, marks.ValueStart(read), mapping.Anchor);
                break;
            case SequenceEnd or MappingEnd:
                tree.Close(marks.Position(read.End));
                break;
        }
    }

    // Messages stand after a colon.
    private static string Sentence(string message)
    {
        var trimmed = message.TrimEnd('.', ' ');
        return trimmed.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(trimmed[0]) + trimmed.Substring(1);
    }
}
