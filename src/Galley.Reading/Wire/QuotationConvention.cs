using System.Collections.Immutable;

using Galley.Reading.Documents;

namespace Galley.Reading.Wire;

/// <summary>How a document sets quotation marks where languages differ.</summary>
/// <param name="IsReversed">Whether guillemets point inwards, <c>»so«</c>.</param>
/// <param name="IsSymmetric">Whether <c>”</c> opens and closes, as in Swedish and Finnish.</param>
internal readonly record struct QuotationConvention(bool IsReversed, bool IsSymmetric)
{
    /// <summary>The convention of a story: the first guillemet tells, and whether <c>”</c> ever has an opening partner.</summary>
    public static QuotationConvention Of(string text, ImmutableArray<BlockNode> blocks)
    {
        var firstGuillemet = '\0';
        var hasOpening = false;
        var opensWithClosing = false;
        foreach (var block in blocks)
        {
            for (var i = block.Span.Start; i < block.Span.End; i++)
            {
                var c = text[i];
                if (c < '\u00AB')
                {
                    continue;
                }

                if (firstGuillemet == '\0' && c is '\u00AB' or '\u00BB')
                {
                    firstGuillemet = c;
                }

                hasOpening |= c is '\u201C' or '\u201E';
                opensWithClosing |= c == '\u201D' && IsOpening(text, i, block.Span);
            }
        }

        return new QuotationConvention(firstGuillemet == '\u00BB', opensWithClosing && !hasOpening);
    }

    private static bool IsOpening(string text, int i, SourceSpan span) =>
        (i == span.Start || Text.WhiteSpace.Is(text[i - 1])) && i + 1 < span.End && char.IsLetter(text[i + 1]);
}
