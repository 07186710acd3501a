using Galley.Reading.Time.Text;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Reads hours and minutes: <c>5:05 p.m.</c>, <c>5pm</c>, <c>five o'clock</c>, <c>17:30</c>, <c>1015 GMT</c>, <c>noon</c>.</summary>
/// <param name="End">The token after its last.</param>
/// <param name="Minute">Minutes after midnight.</param>
/// <param name="IsUtc">Whether the zone is GMT or UTC.</param>
internal readonly record struct ClockReader(int End, int Minute, bool IsUtc)
{
    /// <summary>The end of a range in minutes after midnight, or -1.</summary>
    public int LastMinute { get; init; } = -1;

    /// <summary>Reads the time that starts at <paramref name="at"/>.</summary>
    public static bool TryRead(TimeText text, int at, out ClockReader clock)
    {
        clock = default;
        if (ReadShortRange(text, at, out clock))
        {
            return true;
        }

        var minute = text.Has(at, WordClass.Noon) ? text.Value(at) * 60
            : text.Is(at, "half") && text.Is(at + 1, "past") ? HalfPast(text, at)
            : Digits(text, at, out _);
        if (minute < 0)
        {
            return false;
        }

        var end = text.Has(at, WordClass.Noon) ? at + 1 : text.Is(at, "half") ? at + 3 : DigitsEnd(text, at);
        var (zoneEnd, isUtc) = Zone(text, end);
        clock = new ClockReader(zoneEnd, minute, isUtc);
        if (text.IsHyphen(zoneEnd) && Digits(text, zoneEnd + 1, out var lastEnd, isJoined: true) is var last and >= 0)
        {
            // "9 a.m.-5 p.m."
            (lastEnd, isUtc) = Zone(text, lastEnd);
            clock = new ClockReader(lastEnd, minute, isUtc) { LastMinute = last };
        }

        return true;
    }

    // "5-6 p.m.", "11:30-1 p.m.", "from 5 to 6 p.m.": the second time says what the first one means.
    private static bool ReadShortRange(TimeText text, int at, out ClockReader clock)
    {
        clock = default;
        if (text[at].Digits is not (1 or 2) || text[at].Number is < 1 or > 12 || !NumberReader.IsCleanLeft(text, at))
        {
            return false;
        }

        var hasMinutes = text.IsSign(at + 1, ':') && text.Touches(at + 1) && text.Touches(at + 2) && text[at + 2].Digits == 2;
        var joint = hasMinutes ? at + 3 : at + 1;
        var isJoined = text.IsHyphen(joint) || (text.Is(joint, "to") && text.Is(at - 1, "from"));
        if (!isJoined || text[joint + 1].Digits is not (1 or 2) || Digits(text, joint + 1, out var end, isJoined: true) is not (var last and >= 0)
            || !text.IsOneOf(text.IsSign(end - 1, '.') ? end - 2 : end - 1, "m am pm"))
        {
            return false;
        }

        var first = ((text[at].Number % 12) * 60) + (hasMinutes ? text[at + 2].Number : 0);
        first += last >= 12 * 60 && first + (12 * 60) < last ? 12 * 60 : 0;
        var (zoneEnd, isUtc) = Zone(text, end);
        clock = new ClockReader(zoneEnd, first, isUtc) { LastMinute = last };
        return first < last;
    }

    private static int HalfPast(TimeText text, int at)
    {
        var hour = text.Has(at + 2, WordClass.Cardinal) ? text.Value(at + 2) : text[at + 2].Digits is 1 or 2 ? text[at + 2].Number : 0;
        return hour is >= 1 and <= 12 ? (hour * 60) + 30 : -1;
    }

    private static int DigitsEnd(TimeText text, int at)
    {
        Digits(text, at, out var end);
        return end;
    }

    private static int Digits(TimeText text, int at, out int end, bool isJoined = false)
    {
        end = at + 1;
        var token = text[at];
        var isWord = text.Has(at, WordClass.Cardinal) && text.Value(at) is >= 1 and <= 12;
        if (!isWord && (token.Digits is not (1 or 2 or 4) || !(isJoined || NumberReader.IsCleanLeft(text, at))))
        {
            return -1;
        }

        if (token.Digits == 4)
        {
            var isClock = token.Number % 100 < 60 && token.Number < 2400;
            if (isClock && text.Is(end, "hours") && IsLed(text, at))
            {
                end++;
                return (token.Number / 100 * 60) + (token.Number % 100);
            }

            return isClock && text.Has(end, WordClass.Zone) && IsZoneName(text, end) ? (token.Number / 100 * 60) + (token.Number % 100)
                : -1;
        }

        var hour = isWord ? text.Value(at) : token.Number;
        var minute = 0;
        var hasMinutes = !isWord && text.Touches(end) && text.Touches(end + 1) && text[end + 1].Digits == 2
            && (text.IsSign(end, ':') || text.IsSign(end, '.'));
        var isColon = hasMinutes && text.IsSign(end, ':');
        if (hasMinutes)
        {
            minute = text[end + 1].Number;
            end += 2;
            end = isColon && text.IsSign(end, ':') && text.Touches(end) && text[end + 1].Digits == 2 ? end + 2 : end;
        }

        if (Half(text, end, out var halfEnd) is var half and >= 0)
        {
            end = halfEnd;
            return hour is >= 1 and <= 12 && minute < 60 ? (((hour % 12) + half) * 60) + minute : -1;
        }

        if (text.Is(end, "o") && text.IsApostrophe(end + 1) && text.Is(end + 2, "clock") && !hasMinutes)
        {
            end += 3;
            return hour is >= 1 and <= 24 ? hour * 60 : -1;
        }

        // 3:16 alone may be a score or a verse.
        var isPlain = !text.IsHyphen(end) && !(text.Touches(end) && text.IsWord(end)) && !(text.IsSign(end, '.') && text.Touches(end + 1));
        var isTime = isColon && hour < 24 && minute < 60
            && (Zone(text, end).End > end || (isPlain && (token.Digits == 2 || IsLed(text, at))));
        return isTime ? (hour * 60) + minute : -1;
    }

    private static bool IsLed(TimeText text, int at) =>
        text.IsOneOf(at - 1, "at by until from since till around about before after between")
            || (text.Is(at - 1, "to") && text.IsNumber(at - 2));

    /// <summary>The hours to add for <c>a.m.</c> (0) and <c>p.m.</c> (12), or -1.</summary>
    private static int Half(TimeText text, int at, out int end)
    {
        end = at + 1;
        if (text.IsOneOf(at, "am pm"))
        {
            return text.Is(at, "am") ? 0 : 12;
        }

        var isHalf = text.IsOneOf(at, "a p") && text.IsSign(at + 1, '.') && text.Touches(at + 1) && text.Is(at + 2, "m")
            && text.Touches(at + 2);
        end = isHalf ? text.SkipStop(at + 3) : at;
        return !isHalf ? -1 : text.Is(at, "a") ? 0 : 12;
    }

    private static bool IsZoneName(TimeText text, int at) =>
        text.IsCapital(at) && text.Source[text[at].End - 1] is >= 'A' and <= 'Z';

    private static (int End, bool IsUtc) Zone(TimeText text, int at)
    {
        if (text.Has(at, WordClass.Zone) && (IsZoneName(text, at) || text.Is(at, "local")))
        {
            return text.Is(at, "local") ? (text.Is(at + 1, "time") ? at + 2 : at, false) : (at + 1, text.IsOneOf(at, "GMT UTC"));
        }

        var isNamed = text.IsOneOf(at, "Eastern Central Pacific Mountain");
        var timeAt = text.IsOneOf(at + 1, "Standard Daylight") ? at + 2 : at + 1;
        return isNamed && text.Is(timeAt, "time") ? (timeAt + 1, false) : (at, false);
    }
}
