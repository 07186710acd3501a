namespace Galley.Generators.Tests.Analysis;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">The first word after the fence.</param>
/// <param name="IsEscaped">Whether <c>\uXXXX</c> stands for a character and <c>\xXX</c> for a byte.</param>
/// <param name="Name">The last word after the fence, which is the file's path in the project, or an empty string.</param>
/// <param name="Lines">The lines between the fences.</param>
internal sealed record PageBlock(string Language, bool IsEscaped, string Name, IReadOnlyList<string> Lines)
{
    private const string Fence = "```";

    /// <summary>The block as a file's text.</summary>
    public string Text => string.Concat(Lines.Select(line => line + "\n"));

    /// <summary>The blocks among some lines.</summary>
    public static IReadOnlyList<PageBlock> ReadAll(IReadOnlyList<string> lines)
    {
        var blocks = new List<PageBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var words = lines[i][Fence.Length..].Split(' ');
                var first = ++i;
                while (lines[i] != Fence)
                {
                    i++;
                }

                blocks.Add(new PageBlock(
                    words[0], words.Contains("escaped"), words.Length > 1 ? words[^1] : "", [.. lines.Skip(first).Take(i - first)]));
            }
        }

        return blocks;
    }
}
