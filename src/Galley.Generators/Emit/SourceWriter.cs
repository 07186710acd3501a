using System.Text;

using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Emit;

/// <summary>Writes C# with indentation and line feeds, the same on every system.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _source = new();
    private int _depth;

    /// <summary>How many spaces a line begins with.</summary>
    public int Margin => 4 * _depth;

    /// <summary>A line at the present indentation; an empty one has none.</summary>
    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _source.Append(' ', 4 * _depth).Append(line);
        }

        _source.Append('\n');
        return this;
    }

    /// <summary>A line and a brace below it; what follows is indented.</summary>
    public SourceWriter Open(string line)
    {
        Line(line).Line("{");
        _depth++;
        return this;
    }

    /// <summary>The closing brace.</summary>
    public SourceWriter Close()
    {
        _depth--;
        return Line("}");
    }

    /// <summary>Lines that are indented one step more.</summary>
    public SourceWriter Indented(string line)
    {
        _depth++;
        Line(line);
        _depth--;
        return this;
    }

    /// <summary>The start of a line, to be continued with <see cref="Append"/>.</summary>
    public SourceWriter Start(string text)
    {
        _source.Append(' ', 4 * _depth);
        return Append(text);
    }

    /// <summary>Text as it is, without indentation or line end.</summary>
    public SourceWriter Append(string text)
    {
        _source.Append(text);
        return this;
    }

    public SourceText ToSourceText() => SourceText.From(_source.ToString(), Encoding.UTF8);

    public override string ToString() => _source.ToString();
}
