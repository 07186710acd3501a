using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>
/// Parts of a stretch: <c>early March</c>, <c>the late 1990s</c>, <c>mid-2012</c>, <c>later this week</c>, <c>the end of the year</c>.
/// </summary>
internal static class Phases
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        var phaseAt = text.IsOneOf(at, "the very") ? at + 1 : at;
        phaseAt = text.Is(phaseAt, "very") ? phaseAt + 1 : phaseAt;
        if (!text.Has(phaseAt, WordClass.Phase))
        {
            return null;
        }

        var modifier = (TimeModifier)text.Value(phaseAt);
        var isNoun = text.IsOneOf(phaseAt, "end start beginning middle close");
        if (isNoun)
        {
            // "At the end of the day, it is a business."
            var isIdiom = text.Is(at - 1, "at") && text.Is(phaseAt, "end") && text.Is(phaseAt + 3, "day") && text.IsSign(phaseAt + 4, ',');
            return text.Is(phaseAt + 1, "of") && phaseAt > at && !isIdiom ? Within(scene, at, phaseAt + 2, modifier, wantsArticle: false) : null;
        }

        var inner = text.IsHyphen(phaseAt + 1) ? phaseAt + 2 : phaseAt + 1;
        if (text.Is(inner, "to") && text.Has(text.IsHyphen(inner + 1) ? inner + 2 : inner + 1, WordClass.Phase))
        {
            // "mid-to-late 2012", "early to mid March".
            inner = text.IsHyphen(inner + 1) ? inner + 2 : inner + 1;
            inner = text.IsHyphen(inner + 1) ? inner + 2 : inner + 1;
        }

        if (text.Is(inner, "to") || text.IsSign(inner, '/'))
        {
            return null;
        }

        // "the early 1990s": the article belongs to the decade.
        return Within(scene, at, inner, modifier, wantsArticle: phaseAt > at) ?? WithPart(scene, at, phaseAt, inner, modifier);
    }

    private static Found? Within(Scene scene, int start, int at, TimeModifier modifier, bool wantsArticle)
    {
        var text = scene.Text;
        if (text.Is(at, "the") && wantsArticle)
        {
            return null;
        }

        var found = ConstructReaders.Dates.Longest(scene, at);
        found ??= wantsArticle || text.IsHyphen(at - 1) || text.IsOneOf(at - 1, "early late mid") ? Bare(scene, at) : null;
        return found is { Kind: TimeExpressionKind.Date or TimeExpressionKind.Time } && found.Modifier == TimeModifier.None
            && found.RangeEnd.Grain == Grain.None
            && found.Minute < 0
            ? found with { Start = start, Modifier = modifier }
            : null;
    }

    // "the mid-90s", "late summer", "the early sixties" without an article of their own.
    private static Found? Bare(Scene scene, int at) =>
        DecadeExpression.Read(scene, at) ?? CenturyExpression.Read(scene, at) ?? SeasonExpression.Read(scene, at);

    // "in the early morning", "late afternoon".
    private static Found? WithPart(Scene scene, int start, int phaseAt, int at, TimeModifier modifier)
    {
        var text = scene.Text;
        if (!text.Has(at, WordClass.DayPart) || text.IsCapital(at) || text.IsOneOf(at, "mornings nights") || text.IsOneOf(phaseAt, "later earlier")
            || text.IsSmall(at + 1) && !text.Has(at + 1, WordClass.Preposition | WordClass.Past))
        {
            return null;
        }

        var near = scene.Narrative.NearDate;
        var part = DayTimes.Part(text.Value(at));
        var day = near.ToDay() is null ? new DateValue(Grain.Day, 0) : near;
        return DayTimes.At(Found.Of(start, at + 1, day), part) with
        {
            Modifier = modifier,
            Anchor = day.Year > 0 ? TimeAnchorUse.Narrative : TimeAnchorUse.None,
        };
    }
}
