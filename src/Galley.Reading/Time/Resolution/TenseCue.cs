using Galley.Reading.Time.Text;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Resolution;

/// <summary>
/// Finds the tense of the clause in which an expression stands: of the nearest verb before it, else of the first one after it.
/// </summary>
internal static class TenseCue
{
    // A clause of a news story is seldom longer; the bound keeps the work per expression constant.
    private const int Reach = 16;

    public static Tense Of(TimeText text, int start, int end)
    {
        if (text.IsOneOf(start - 1, "beginning starting"))
        {
            return Tense.Future;
        }

        start = SkipPhase(text, start);
        if (text.IsOneOf(start - 1, "until till"))
        {
            return Tense.Future;
        }

        var isDeadline = text.Is(start - 1, "by");
        var before = !Opens(text, start) ? Before(text, start, isDeadline) : isDeadline ? Tense.Future : Tense.Unknown;
        if (before != Tense.Unknown)
        {
            return before;
        }

        return After(text, end);
    }

    // "by the end of May", "until early June".
    private static int SkipPhase(TimeText text, int start)
    {
        for (var i = 0; i < 4
            && (text.Has(start - 1, WordClass.Article | WordClass.Phase)
                || (text.Is(start - 1, "of") && text.Has(start - 2, WordClass.Phase))); i++)
        {
            start--;
        }

        return start;
    }

    // "On Friday, the president will travel": nothing but a preposition stands before it.
    private static bool Opens(TimeText text, int start)
    {
        var at = start - 1;
        for (var i = 0; i < 2 && text.IsWord(at) && text.Has(at, WordClass.Preposition | WordClass.Article | WordClass.Phase); i++)
        {
            at--;
        }

        return EndsSentence(text, at) || IsQuotationMark(text, at);
    }

    private static Tense Before(TimeText text, int start, bool isDeadline)
    {
        var weak = Tense.Unknown;
        for (var i = start - 1; i >= start - Reach; i--)
        {
            if (!text.IsWord(i))
            {
                if (EndsSentence(text, i))
                {
                    break;
                }

                continue;
            }

            if (!MaySay(text, i))
            {
                continue;
            }

            if (text.Has(i, WordClass.Future) && IsFuture(text, i))
            {
                // "had been scheduled to appear Thursday": it did not come to it.
                return text.Is(i - 1, "been") && text.IsOneOf(i - 2, "had have") ? Tense.Past : Tense.Future;
            }

            if (text.IsOneOf(i, "is are") && text.Is(i + 1, "to"))
            {
                return Tense.Future;
            }

            if (text.Is(i, "could") && text.Is(i + 1, "not"))
            {
                return Tense.Past;
            }

            if (text.Is(i, "be") || (text.Is(i, "to") && text.IsSmall(i + 1) && !text.Has(i + 1, NotVerb)))
            {
                weak = weak == Tense.Unknown ? Tense.Future : weak;
            }
            else if (IsPast(text, i))
            {
                // "to be released": the participle says nothing about time.
                if (!text.IsOneOf(i - 1, "be being"))
                {
                    return weak == Tense.Future && (isDeadline || IsPlan(text, i)) ? Tense.Future : Tense.Past;
                }
            }
            else if (text.IsOneOf(i, "is are starts begins opens meets"))
            {
                weak = weak == Tense.Unknown ? Tense.Future : weak;
            }
        }

        return isDeadline ? Tense.Future : weak;
    }

    private static Tense After(TimeText text, int end)
    {
        for (var i = end; i < end + Reach; i++)
        {
            if (!text.IsWord(i))
            {
                if (EndsSentence(text, i))
                {
                    break;
                }

                continue;
            }

            if (!MaySay(text, i))
            {
                continue;
            }

            if ((text.Has(i, WordClass.Future) && IsFuture(text, i)) || (text.IsOneOf(i, "is are") && text.Is(i + 1, "to")))
            {
                return Tense.Future;
            }

            if (IsPast(text, i))
            {
                return Tense.Past;
            }
        }

        return Tense.Unknown;
    }

    // Most words can say nothing about time, and one look is enough to see it.
    private static bool MaySay(TimeText text, int index)
    {
        ref readonly var token = ref text[index];
        return (token.Entry.Classes & (WordClass.Past | WordClass.Future | WordClass.TenseCue)) != 0
            || text.Source[token.End - 1] == 'd';
    }

    private const WordClass NotVerb =
        WordClass.Article | WordClass.Deictic | WordClass.Cardinal | WordClass.Vague | WordClass.Preposition | WordClass.NearDay;

    // "May" with a capital is a month.
    private static bool IsFuture(TimeText text, int index) =>
        !text.Has(index, WordClass.Month) || text.IsSmall(index);

    private static bool IsPast(TimeText text, int index)
    {
        if (!text.IsSmall(index))
        {
            return false;
        }

        if (text.Has(index, WordClass.Past))
        {
            return true;
        }

        var token = text[index];
        return token.End - token.Start > 3 && text.Source[token.End - 1] == 'd' && text.Source[token.End - 2] == 'e'
            && text.Source[token.End - 3] != 'e' && !text.IsOneOf(index, "hundred naked sacred");
    }

    private static bool IsPlan(TimeText text, int index) =>
        text.IsOneOf(index, "agreed decided wanted hoped intended aimed");

    internal static bool EndsSentence(TimeText text, int index)
    {
        ref readonly var token = ref text[index];
        if (token.Kind is TimeTokenKind.Word or TimeTokenKind.Number)
        {
            return false;
        }

        var sign = token.Kind == TimeTokenKind.Break ? '!' : text.Source[token.Start];
        if (sign != '.')
        {
            return sign is '?' or '!' or ';';
        }

        if (text.Touches(index + 1))
        {
            return IsQuotationMark(text, index + 1);
        }

        var word = text[index - 1];
        var isInitial = word.Kind == TimeTokenKind.Word && word.End - word.Start == 1;
        return !isInitial && !text.Has(index - 1, WordClass.Short) && !text.IsOneOf(index - 1, "Mr Mrs Dr")
            && !text.IsOneOf(index - 1, "Gov Sen Rep") && !text.IsOneOf(index - 1, "Gen Inc Co");
    }

    private static bool IsQuotationMark(TimeText text, int index) =>
        text.IsSign(index, '"') || text.IsSign(index, '\u201C') || text.IsSign(index, '\u201D');
}
