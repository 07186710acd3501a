using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;

namespace Galley.Reading.Wire;

/// <summary>
/// Finds a credit without brackets at the end of a caption: <c>REUTERS/Jonathan Ernst</c>, <c>Saul Loeb/AFP/Getty Images</c>,
/// <c>Image: United States Navy.</c>
/// </summary>
internal static class CaptionTail
{
    private const int LongestCredit = 120;
    private const int LongestName = 5;

    /// <summary>The credit at the end of a caption, or <see langword="null"/>.</summary>
    public static CaptionCreditNode? Read(string text, int start, int end, ImmutableArray<Problem>.Builder problems)
    {
        var windowStart = Math.Max(start, end - LongestCredit);
        while (windowStart > start && windowStart < end && !Text.WhiteSpace.Is(text[windowStart - 1]))
        {
            windowStart++;
        }

        var tokens = Tokenizer.Read(text, windowStart, end);
        return ReadIntroduced(text, tokens, end, problems)
            ?? ReadSentence(text, tokens, windowStart == start, end, problems)
            ?? ReadSlashed(text, tokens, windowStart == start, end, problems);
    }

    // A credit that stands as a sentence of its own: "Photo by Kevin Dietsch/UPI", "Handout via REUTERS", "REUTERS/Leah Millis."
    private static CaptionCreditNode? ReadSentence(
        string text, List<Token> tokens, bool isWhole, int end, ImmutableArray<Problem>.Builder problems)
    {
        var first = tokens.Count;
        for (var i = tokens.Count - 1; i > 0 && first == tokens.Count; i--)
        {
            var stop = tokens[i - 1].End - 1;
            var isInitial = tokens[i - 1].End - tokens[i - 1].Start <= 2 || CanBeShortForm(text, tokens, i);
            first = text[stop] is '.' or '!' or '?' or ')' or '\u201D' && !isInitial ? i : first;
        }

        if (first == tokens.Count && (!isWhole || tokens.Count < 2))
        {
            return null;
        }

        first = first == tokens.Count ? 0 : first;
        var bar = tokens.FindIndex(first, token => token.Kind == TokenKind.Bar);
        var creditEnd = bar > first ? tokens[bar - 1].End : text[end - 1] == '.' ? end - 1 : end;
        var isMarked = CreditIntroduction.ByAt(text, tokens, first) > 0
            || IsPassedOn(text, tokens, first)
            || ((creditEnd < end || Words.IsAllCapitals(text, tokens[first].Start, tokens[first].End)) && AgencyStart(text, tokens, tokens.FindIndex(first, token => token.Kind == TokenKind.Slash)) == first);
        return isMarked ? TryRead(text, tokens[first].Start, creditEnd, isAgencyFirst: false, isMarked, problems) : null;
    }

    // "Leah Millis/Pool via REUTERS", but not "She said so via Reuters".
    private static bool IsPassedOn(string text, List<Token> tokens, int first)
    {
        var via = tokens.FindIndex(first, token => Words.Is(text, token, "via"));
        for (var i = first; i < via; i++)
        {
            if (char.IsLower(text[tokens[i].Start]) && Words.Text(text, tokens[i]) is not ("of" or "the" or "and" or "for" or "by" or "photo" or "handout")
                && !Words.CanBeInName(text, tokens[i]) && Agencies.Read(text, tokens[i].Start, tokens[i].End) is null)
            {
                return false;
            }
        }

        return via > first;
    }

    // "St. Petersburg", "Robert Smith Jr./AFP"
    private static bool CanBeShortForm(string text, List<Token> tokens, int next) =>
        tokens[next].Kind == TokenKind.Slash || Words.Text(text, tokens[next - 1]) is "St." or "Jr." or "Sr." or "Dr.";

    private static CaptionCreditNode? ReadIntroduced(string text, List<Token> tokens, int end, ImmutableArray<Problem>.Builder problems)
    {
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (CreditIntroduction.IsColonAt(text, tokens, i))
            {
                var first = CreditIntroduction.IsPicture(text, tokens, i - 1) ? i - 1 : i;
                var isShortForm = end - 3 >= 0 && text[end - 3] == '.';
                var creditEnd = text[end - 1] == '.' && !isShortForm ? end - 1 : end;
                return CaptionCreditReader.Read(text, tokens[first].Start, creditEnd, problems);
            }
        }

        return null;
    }

    private static CaptionCreditNode? ReadSlashed(string text, List<Token> tokens, bool isWhole, int end, ImmutableArray<Problem>.Builder problems)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Slash)
            {
                continue;
            }

            var first = AgencyStart(text, tokens, i);
            var isAgencyFirst = first >= 0;
            if (!isAgencyFirst)
            {
                first = NameStart(text, tokens, i, isWhole);
            }

            if (first >= 0 && TryRead(text, tokens[first].Start, end, isAgencyFirst, isMarked: false, problems) is { } credit)
            {
                return credit;
            }
        }

        return null;
    }

    private static CaptionCreditNode? TryRead(
        string text, int start, int end, bool isAgencyFirst, bool isMarked, ImmutableArray<Problem>.Builder problems)
    {
        var found = ImmutableArray.CreateBuilder<Problem>();
        var credit = CaptionCreditReader.Read(text, start, end, found);

        // "a poll by Reuters/Ipsos" is no credit: a photographer has a first name.
        var isCredit = credit?.Agency is not null
            && (isMarked || found.Count > 0 || credit.IsFilePhoto || (credit.Photographer is { } name && (name.Name.IndexOf(' ') > 0 || !isAgencyFirst)));
        if (!isCredit)
        {
            return null;
        }

        problems.AddRange(found);
        return credit;
    }

    private static int AgencyStart(string text, List<Token> tokens, int slash)
    {
        for (var length = 3; length >= 1 && slash > 0; length--)
        {
            var first = slash - length;
            if (first < 0)
            {
                continue;
            }

            var last = length > 1 && Words.Is(text, tokens[slash - 1], "photo") ? slash - 2 : slash - 1;
            if (Agencies.Read(text, tokens[first].Start, tokens[last].End) is not null)
            {
                return first;
            }
        }

        return -1;
    }

    // The name before "/AFP": its words back to the start of the line or the end of the sentence before.
    private static int NameStart(string text, List<Token> tokens, int slash, bool isWhole)
    {
        if (slash + 1 >= tokens.Count || Agencies.ReadFirst(text, tokens, slash + 1, tokens.Count) is null)
        {
            return -1;
        }

        var first = slash;
        while (first > 0 && slash - first < LongestName && Words.CanBeInName(text, tokens[first - 1]))
        {
            first--;
        }

        var isParted = first > 0 ? text[tokens[first - 1].End - 1] is '.' or '!' or '?' or ')' or '"' or '\u201D' : isWhole;
        return isParted && slash - first >= 2 ? first : -1;
    }
}
