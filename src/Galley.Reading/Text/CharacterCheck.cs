using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Text;

/// <summary>
/// Finds what no article may hold: damaged text, control characters, and the bidirectional controls that show readers
/// other text than compilers see. Marks (U+200E, U+200F) and joiners are part of ordinary Arabic, Hebrew and Persian text.
/// </summary>
internal static class CharacterCheck
{
    /// <summary>A broken file says enough with its first faults.</summary>
    public const int Limit = 100;

    private const string InvalidBytes = "The bytes at this place are not valid UTF-8";

    /// <summary>Checks a whole file, front matter included.</summary>
    public static void Check(DocumentSource source, ImmutableArray<Problem>.Builder problems)
    {
        var text = source.Text;
        var encodingFault = Math.Min(source.EncodingFault, text.Length - 1);
        var invalid = 0;
        var forbidden = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\u007F' && i != encodingFault)
            {
                continue;
            }

            if (FaultAt(text, i, encodingFault) is { } fault)
            {
                // One problem for a run: damage comes in stretches, and each stretch is one thing to mend.
                var end = i + 1;
                while (end < text.Length && FaultAt(text, end, encodingFault) is not null)
                {
                    end++;
                }

                if (invalid++ < Limit)
                {
                    problems.Add(Problem.Of(Rules.InvalidText, SourceSpan.FromBounds(i, end), fault));
                }

                i = end - 1;
            }
            else if (ForbiddenCharacters.NameOf(c) is { } name && forbidden++ < Limit)
            {
                problems.Add(Problem.Of(Rules.ForbiddenCharacter, new SourceSpan(i, 1), ForbiddenCharacters.CodeOf(c), name));
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
        }
    }

    private static string? FaultAt(string text, int i, int encodingFault)
    {
        var c = text[i];
        if (i == encodingFault)
        {
            return InvalidBytes;
        }

        if (c == '\uFFFD')
        {
            // The decoder states its first fault only; a replacement character after it is most probably its work too.
            return encodingFault >= 0 && i > encodingFault
                ? InvalidBytes
                : "U+FFFD stands here in place of a character: the bytes are not valid UTF-8, or the file was damaged before";
        }

        if (c == '\0')
        {
            return "A NUL character stands here";
        }

        var paired = char.IsHighSurrogate(c) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : !char.IsLowSurrogate(c) || (i > 0 && char.IsHighSurrogate(text[i - 1]));
        return paired ? null : "A surrogate stands here without its partner";
    }
}
