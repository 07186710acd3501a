using Galley.Reading.Time.Constructs;
using Galley.Reading.Time.Values;

namespace Galley.Reading.Time.Resolution;

/// <summary>
/// The last date that the text named, for <c>two days later</c> and <c>the previous year</c>. It holds within its paragraph and
/// the next few: further on, readers no longer have it in mind.
/// </summary>
internal sealed class NarrativeAnchor
{
    // Paragraphs of news are one or two sentences long.
    private const int Reach = 3;

    private int _paragraph;
    private int _dateParagraph = int.MinValue;
    private int _yearParagraph = int.MinValue;
    private DateValue _date;
    private int _statedYear;
    private Dictionary<string, DateValue>? _events;

    /// <summary>The last date, or one of no grain.</summary>
    public DateValue Date => _paragraph - _dateParagraph <= Reach ? _date : default;

    /// <summary>The last date of the same paragraph, or one of no grain.</summary>
    public DateValue NearDate => _paragraph == _dateParagraph ? _date : default;

    /// <summary>The year of the last month or day in this paragraph that states one, or 0.</summary>
    public int StatedYear => _paragraph == _yearParagraph ? _statedYear : 0;

    /// <summary>The last expression, or nothing.</summary>
    public Found? Last { get; private set; }

    /// <summary>The token after the last expression.</summary>
    public int LastEnd => Last?.End ?? -1;

    /// <summary>The day of an event that the text has named before, or one of no grain.</summary>
    public DateValue EventDay(string name) => _events is not null && _events.TryGetValue(name, out var date) ? date : default;

    /// <summary>Keeps the day of an event in mind, to the end of the text.</summary>
    public void NoteEvent(string name, DateValue date) => (_events ??= new(StringComparer.Ordinal))[name] = date;

    /// <summary>A new paragraph starts.</summary>
    public void StartParagraph() => _paragraph++;

    /// <summary>Keeps a date in mind.</summary>
    public void Note(Found found)
    {
        Last = found;
        var date = found.RangeEnd.Grain == Grain.None ? found.Date : found.RangeEnd;
        if (found.Kind == TimeExpressionKind.Set || date.Grain == Grain.None || date.Year <= 0)
        {
            return;
        }

        _date = date;
        _dateParagraph = _paragraph;
        if (found.StatesYear && date.Grain < Grain.Quarter)
        {
            _statedYear = date.Year;
            _yearParagraph = _paragraph;
        }
    }
}
