using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;

namespace Galley.Reading.Time.Resolution;

/// <summary>What is known where an expression stands: the text around it, the day of publication, the dates before it.</summary>
internal sealed class Scene
{
    private bool? _isSports;
    private bool _knowsLede;
    private CalendarDate? _lede;

    public Scene(TimeText text, TimeContext context)
    {
        Text = text;
        Today = context.Published;
        TodayUse = TimeAnchorUse.Publication;
        if (Today is null && context.Dateline is { } dateline && dateline.TryToCalendarDate(out var day))
        {
            Today = day;
            TodayUse = TimeAnchorUse.Dateline;
        }

        if (StoryDate.Find(this) is { } stated)
        {
            Today = stated;
            TodayUse = TimeAnchorUse.Dateline;
        }
    }

    /// <summary>The tokens.</summary>
    public TimeText Text { get; }

    /// <summary>The day on which the text is told, if it is known.</summary>
    public CalendarDate? Today { get; }

    /// <summary>Where <see cref="Today"/> comes from.</summary>
    public TimeAnchorUse TodayUse { get; }

    /// <summary>The day of which the story tells, if its opening names one.</summary>
    public CalendarDate? Lede
    {
        get
        {
            if (!_knowsLede)
            {
                // Before it is sought: what stands in a quotation there asks for it again.
                _knowsLede = true;
                _lede = LedeDay.Find(this);
            }

            return _lede;
        }
    }

    /// <summary>The dates before the place that is read.</summary>
    public NarrativeAnchor Narrative { get; } = new();

    /// <summary>Whether the text reports on sports, where quarters and halves are parts of a game.</summary>
    public bool IsSports => _isSports ??= SportsReport.Is(Text);

    /// <summary>The stretch of a given length in which the text is told, or an unknown one.</summary>
    public DateValue Now(Grain grain) => Today is { } day ? DateValue.Of(day).Widen(grain) : new DateValue(grain, 0);
}
