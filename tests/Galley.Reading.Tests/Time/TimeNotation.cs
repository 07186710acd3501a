using System.Text;

using Galley.Reading.Time;

namespace Galley.Reading.Tests.Time;

/// <summary>
/// A text with its expressions marked: <c>He left {on Friday|D 2019-02-22}</c>. The letter is the kind (Date, Time, P for Duration, Set), then comes
/// the TIMEX3 value and, where there is one, the modifier. What is not marked must not be found.
/// </summary>
internal static class TimeNotation
{
    /// <summary>A Wednesday.</summary>
    public static readonly CalendarDate Published = new(2019, 2, 20);

    public static string Strip(string marked)
    {
        var text = new StringBuilder();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '|')
            {
                i = marked.IndexOf('}', i);
            }
            else if (marked[i] != '{')
            {
                text.Append(marked[i]);
            }
        }

        return text.ToString();
    }

    public static TimeFindings Find(string text, CalendarDate? published) =>
        TimeFinder.Find(text, [new SourceSpan(0, text.Length)], new TimeContext(published, null));

    public static string Mark(string text, TimeFindings findings)
    {
        var marked = new StringBuilder();
        var at = 0;
        foreach (var mention in findings.Mentions)
        {
            var kind = mention.Kind == TimeExpressionKind.Duration ? 'P' : mention.Kind.ToString()[0];
            var modifier = mention.Modifier == TimeModifier.None ? "" : " " + mention.Modifier;
            marked.Append(text, at, mention.Span.Start - at).Append('{').Append(text, mention.Span.Start, mention.Span.Length)
                .Append('|').Append(kind).Append(' ').Append(mention.TimexValue).Append(modifier).Append('}');
            at = mention.Span.End;
        }

        return marked.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Finds in the text what is marked in it and nothing else.</summary>
    public static void Check(string marked, CalendarDate? published)
    {
        var text = Strip(marked);
        Assert.Equal(marked, Mark(text, Find(text, published)));
    }

    public static void Check(string marked) => Check(marked, Published);
}
