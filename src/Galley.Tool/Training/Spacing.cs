using System.Text;

namespace Galley.Tool.Training;

/// <summary>
/// Puts a line of tokens together again, as <c>" We won , " said Ann Lee 's son .</c>: what the tagger reads has no space before a comma. A line
/// with usual spacing stays as it is.
/// </summary>
internal static class Spacing
{
    private const int PossessiveReach = 30;

    private static readonly HashSet<string> Closing = new([",", ".", ":", ";", "!", "?", ")", "]", "%", "...", "n't", "N'T"], StringComparer.Ordinal);

    private static readonly HashSet<string> Opening = new(["(", "[", "$", "#", "C$", "A$", "US$", "HK$", "NZ$", "S$"], StringComparer.Ordinal);

    private static readonly HashSet<string> Clitics = new(["s", "re", "ve", "ll", "d", "m", "t"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the spaces out of a line that only part its tokens, and moves the names in it.</summary>
    public static (string Line, List<GoldName> Names) Join(string line, IReadOnlyList<GoldName> names)
    {
        var tokens = line.Split(' ');
        var kept = new StringBuilder(line.Length);
        var offsets = new int[line.Length + 1];
        var at = 0;
        bool openDouble = false, openSingle = false, glued = true;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var glue = Opening.Contains(token) || token == "/";
            var joins = Closing.Contains(token) || token == "/" || IsClitic(token);
            if (token == "\"")
            {
                joins = openDouble;
                glue = openDouble = !openDouble;
            }
            else if (token == "'")
            {
                joins = openSingle || IsPossessive(tokens, i);
                glue = openSingle = !joins;
            }

            if (i > 0)
            {
                offsets[at++] = kept.Length;
                if (!joins && !glued)
                {
                    kept.Append(' ');
                }
            }

            foreach (var c in token)
            {
                offsets[at++] = kept.Length;
                kept.Append(c);
            }

            glued = glue;
        }

        offsets[at] = kept.Length;

        // A name ends where its last character does, whatever became of the space after it.
        return (kept.ToString(), names.Select(name => name with { Start = offsets[name.Start], End = offsets[name.End - 1] + 1 }).ToList());
    }

    private static bool IsClitic(string token) => token.Length > 1 && token[0] is '\'' or '\u2019' && Clitics.Contains(token[1..]);

    /// <summary>Whether a lone apostrophe follows a plural, and no other one closes what it might open.</summary>
    private static bool IsPossessive(string[] tokens, int i) =>
        i > 0 && tokens[i - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase) && !tokens.Skip(i + 1).Take(PossessiveReach).Contains("'");
}
