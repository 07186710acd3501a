using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;
using Galley.Reading.Yaml;

namespace Galley.Reading.FrontMatter;

/// <summary>Reads front matter: YAML between two fences at the start of a file.</summary>
public static class FrontMatterReader
{
    /// <summary>Reads the front matter of a file, if it has one.</summary>
    /// <remarks>
    /// It opens with a line <c>---</c> and closes with a line <c>---</c> or <c>...</c>. If its YAML is invalid, the problem is
    /// reported, the node holds no values, and the body can still be read.
    /// </remarks>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where its first line starts: after a byte order mark.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="node">The front matter, or <see langword="null"/> if there is none.</param>
    /// <param name="bodyStart">Where the text after it starts; <paramref name="start"/> if there is none.</param>
    /// <returns>Whether the file has front matter.</returns>
    public static bool TryRead(
        string text,
        int start,
        ImmutableArray<Problem>.Builder problems,
        out FrontMatterNode? node,
        out int bodyStart)
    {
        node = null;
        bodyStart = start;
        if (!IsFence(text, start, '-'))
        {
            return IsFence(text, start, '+') && ReadToml(text, start, problems, ref node, ref bodyStart);
        }

        var yamlStart = NextLine(text, start);
        var fence = yamlStart;
        while (!IsFence(text, fence, '-') && !IsFence(text, fence, '.'))
        {
            if (fence >= text.Length)
            {
                problems.Add(Problem.Of(
                    Rules.MalformedFrontMatter, new SourceSpan(start, 3), "the closing '---' is missing"));
                return false;
            }

            fence = NextLine(text, fence);
        }

        bodyStart = NextLine(text, fence);
        var found = ImmutableArray.CreateBuilder<Problem>();
        var values = new FrontMatterValues(found);
        var yaml = YamlReader.Read(text, yamlStart, fence);
        foreach (var fault in yaml.Faults)
        {
            found.Add(fault.RepeatedKey is { } key
                ? Problem.Of(Rules.DuplicateKey, fault.Span, Excerpt.Of(key), Excerpt.Of(key))
                : Problem.Of(Rules.MalformedFrontMatter, fault.Span, fault.Message));
        }

        if (yaml.IsComplete)
        {
            values.Read(yaml.Root);
        }

        problems.AddRange(found.Select(problem => Visible(problem, fence)));
        node = values.ToNode(SourceSpan.FromBounds(start, fence + 3));
        return true;
    }

    // No TOML reader that the oldest compilers can load is at hand. The body is still read without it.
    private static bool ReadToml(
        string text, int start, ImmutableArray<Problem>.Builder problems, ref FrontMatterNode? node, ref int bodyStart)
    {
        for (var line = NextLine(text, start); line < text.Length; line = NextLine(text, line))
        {
            if (IsFence(text, line, '+'))
            {
                problems.Add(Problem.Of(Rules.TomlFrontMatter, new SourceSpan(start, 3)));
                node = new FrontMatterValues(ImmutableArray.CreateBuilder<Problem>()).ToNode(SourceSpan.FromBounds(start, line + 3));
                bodyStart = NextLine(text, line);
                return true;
            }
        }

        return false;
    }

    // A value that is not there has no text of its own; an editor needs a character to underline.
    private static Problem Visible(Problem problem, int end) =>
        problem.Span.IsEmpty ? problem with { Span = new SourceSpan(Math.Min(problem.Span.Start, end), 1) } : problem;

    // Three of the sign, then white space to the end of the line.
    private static bool IsFence(string text, int line, char sign)
    {
        if (line + 3 > text.Length || text[line] != sign || text[line + 1] != sign || text[line + 2] != sign)
        {
            return false;
        }

        var end = line + 3;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return end == text.Length || text[end] is '\n' or '\r';
    }

    private static int NextLine(string text, int position)
    {
        while (position < text.Length && text[position] is not ('\n' or '\r'))
        {
            position++;
        }

        var isPair = position + 1 < text.Length && text[position] == '\r' && text[position + 1] == '\n';
        return Math.Min(text.Length, position + (isPair ? 2 : 1));
    }
}
