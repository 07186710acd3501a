using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;

namespace Galley.Reading.Wire;

/// <summary>
/// Reads a contribution line in the manner of the Associated Press: <c>Associated Press writers A in X, and B in Y contributed to
/// this report.</c> A sentence such as <c>A reported from X.</c> may stand before it, and alone below <c>___</c>.
/// </summary>
internal static class ContributionLineReader
{
    private const int LongestLine = 2000;

    /// <summary>The contribution line in a stretch of text, or <see langword="null"/> if it is something else.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isBelowSeparator">Whether it stands below <c>___</c>.</param>
    /// <param name="problems">Takes what is wrong with the names.</param>
    public static CreditLineNode? Read(string text, int start, int end, bool isBelowSeparator, ImmutableArray<Problem>.Builder problems)
    {
        if (end - start > LongestLine || !HasVerb(text, start, end))
        {
            return null;
        }

        var tokens = Tokenizer.Read(text, start, end);
        var credits = ImmutableArray.CreateBuilder<CreditNode>();
        var faults = new List<(SourceSpan Span, string Sentence)>();
        var contributes = false;
        var at = 0;
        while (at < tokens.Count)
        {
            var verb = FindVerb(text, tokens, at);
            var next = verb < 0 ? -1 : SentenceEnd(text, tokens, verb);
            if (next < 0)
            {
                return null;
            }

            var isContribution = Words.Is(text, tokens[verb], "contributed") || Words.Is(text, tokens[verb], "contributed.");
            contributes |= isContribution;
            var list = NameListReader.Read(text, tokens, at, verb);
            if ((list.Persons.Count == 0 && !list.HasOthers) || !list.Persons.TrueForAll(person => IsName(text, person)))
            {
                return null;
            }

            faults.AddRange(list.Faults);
            var afterPlace = next;
            var place = isContribution ? null : BureauReader.Read(text, tokens, verb + 1, next, out afterPlace);
            var role = RoleSpan(text, tokens[verb], tokens[next - 1]);
            AddCredits(credits, list, isContribution, role, place);
            AddOtherPlaces(text, tokens, afterPlace, next, role, credits);
            at = next;
        }

        if (!contributes && !isBelowSeparator)
        {
            return null;
        }

        foreach (var (span, sentence) in faults)
        {
            problems.Add(Problem.Of(Rules.MalformedCreditLine, span, sentence));
        }

        return new CreditLineNode(SourceSpan.FromBounds(start, end), credits.ToImmutable());
    }

    // "Lee reported from Seoul and Ray from Tokyo."
    private static void AddOtherPlaces(
        string text, List<Token> tokens, int at, int end, SourceSpan role, ImmutableArray<CreditNode>.Builder credits)
    {
        while (at + 1 < end)
        {
            while (at < end && (tokens[at].Kind == TokenKind.Comma || Words.Is(text, tokens[at], "and")))
            {
                at++;
            }

            var from = tokens.FindIndex(at, end - at, token => Words.Is(text, token, "from"));
            var list = from <= at ? null : NameListReader.Read(text, tokens, at, from);
            if (list is null || list.Faults.Count > 0 || !list.Persons.TrueForAll(person => IsName(text, person))
                || BureauReader.Read(text, tokens, from, end, out at) is not { } place)
            {
                return;
            }

            AddCredits(credits, list, isContribution: false, role, place);
        }
    }

    // Paragraphs are asked too, and few have one of these words.
    private static bool HasVerb(string text, int start, int end)
    {
        const string Contributed = "contributed";
        const string Reported = "reported";
        for (var i = start + Reported.Length; i <= end; i++)
        {
            if (text[i - 1] is 'd' or 'D'
                && (Words.IsText(text, i - Reported.Length, i, Reported)
                    || (i - start >= Contributed.Length && Words.IsText(text, i - Contributed.Length, i, Contributed))))
            {
                return true;
            }
        }

        return false;
    }

    private static int FindVerb(string text, List<Token> tokens, int at)
    {
        for (; at < tokens.Count; at++)
        {
            var isReported = Words.Is(text, tokens[at], "reported") && at + 1 < tokens.Count && Words.Is(text, tokens[at + 1], "from");
            if (isReported || Words.Is(text, tokens[at], "contributed") || Words.Is(text, tokens[at], "contributed."))
            {
                return at;
            }
        }

        return -1;
    }

    // "contributed to this report.", "contributed reporting.", "reported from St. Petersburg, Fla.": the token after the sentence.
    private static int SentenceEnd(string text, List<Token> tokens, int verb)
    {
        var isReported = Words.Is(text, tokens[verb], "reported");
        for (var i = verb; i < tokens.Count; i++)
        {
            var word = tokens[i];

            // A short word keeps its full stop ("St. Petersburg") unless it is a state's short form ("Fla.").
            var isStop = text[word.End - 1] == '.' && (word.End - word.Start > 4 || Regions.Contains(Words.Text(text, word)));
            if (isReported && i > verb && Words.Is(text, word, "contributed"))
            {
                return -1;
            }

            if (isStop || i == tokens.Count - 1)
            {
                return i + 1;
            }

            if (!isReported && i > verb && !IsObject(text, word))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsObject(string text, Token word) =>
        Words.Text(text, word) is "to" or "this" or "the" or "report" or "story" or "article" or "dispatch" or "reporting" or "from" or "in" or ","
        || char.IsUpper(text[word.Start]);

    private static SourceSpan RoleSpan(string text, Token verb, Token last)
    {
        var end = text[last.End - 1] == '.' ? last.End - 1 : last.End;
        return Words.Is(text, verb, "reported") ? verb.Span : SourceSpan.FromBounds(verb.Start, end);
    }

    private static bool IsName(string text, ListedName person)
    {
        var words = Tokenizer.Read(text, person.Person.Span.Start, person.Person.Span.End);
        return words.Count <= 6 && !char.IsLower(text[person.Person.Span.Start])
            && words.TrueForAll(word => word.Kind == TokenKind.Comma || Words.CanBeInName(text, word));
    }

    private static void AddCredits(
        ImmutableArray<CreditNode>.Builder credits, NameList list, bool isContribution, SourceSpan roleSpan, NameNode? place)
    {
        foreach (var listed in list.Persons)
        {
            var role = isContribution ? CreditRole.Contributing : CreditRole.Reporting;
            var span = SourceSpan.FromBounds(listed.Person.Span.Start, listed.End);
            credits.Add(new CreditNode(span, role, roleSpan, listed.Person, listed.Bureau ?? place));
        }
    }
}
