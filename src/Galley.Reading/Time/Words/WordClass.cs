namespace Galley.Reading.Time.Words;

/// <summary>What a word can do in a time expression. A word may belong to several classes.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,

    /// <summary>A month's name; the number is the month.</summary>
    Month = 1L << 0,

    /// <summary>A weekday's name; the number is 1 for Monday to 7.</summary>
    Weekday = 1L << 1,

    /// <summary>A unit of time in the singular.</summary>
    Unit = 1L << 2,

    /// <summary>A unit of time in the plural.</summary>
    Units = 1L << 3,

    /// <summary>Morning, afternoon, evening, night.</summary>
    DayPart = 1L << 4,

    /// <summary>A season; the number is 1 for spring to 4.</summary>
    Season = 1L << 5,

    /// <summary>A number in letters.</summary>
    Cardinal = 1L << 6,

    /// <summary>An ordinal in letters.</summary>
    Ordinal = 1L << 7,

    /// <summary>Today, yesterday, tomorrow, tonight; the number is the distance in days.</summary>
    NearDay = 1L << 8,

    /// <summary>Last, next, this and their kin; the number is a <see cref="Direction"/>.</summary>
    Deictic = 1L << 9,

    /// <summary>Early, late, mid, later, earlier.</summary>
    Phase = 1L << 10,

    /// <summary>A vague quantity: few, several.</summary>
    Vague = 1L << 11,

    /// <summary>The, a, an.</summary>
    Article = 1L << 12,

    /// <summary>About, nearly, more (than).</summary>
    Approximator = 1L << 13,

    /// <summary>Daily, annually; the unit is what repeats.</summary>
    Frequency = 1L << 14,

    /// <summary>Every, each, per.</summary>
    Every = 1L << 15,

    /// <summary>Sixties, nineties; the number is the decade in its century.</summary>
    DecadeWord = 1L << 16,

    /// <summary>The first word of a holiday's name.</summary>
    Holiday = 1L << 17,

    /// <summary>Now, recently, future.</summary>
    Reference = 1L << 18,

    /// <summary>An ordinary word too: it counts only with a capital and evidence.</summary>
    Ambiguous = 1L << 19,

    /// <summary>A short form: Feb, Tues.</summary>
    Short = 1L << 20,

    /// <summary>A preposition after which a date may stand.</summary>
    Preposition = 1L << 21,

    /// <summary>A verb form of the past.</summary>
    Past = 1L << 22,

    /// <summary>A word that points to the future.</summary>
    Future = 1L << 23,

    /// <summary>A word of sports reports, in which quarters and halves are no dates.</summary>
    Sports = 1L << 24,

    /// <summary>A noun that is counted: the number before it is no year.</summary>
    Counted = 1L << 25,

    /// <summary>A time zone.</summary>
    Zone = 1L << 26,

    /// <summary>Noon, midnight; the number is the hour.</summary>
    Noon = 1L << 27,

    /// <summary>A word that may stand between a quantity and its unit: consecutive, straight.</summary>
    Filler = 1L << 28,

    /// <summary>A maker of cars, ships or aircraft: the year before it is a model's.</summary>
    Maker = 1L << 29,

    /// <summary>A word that makes the number after it a name: flight, route.</summary>
    Numbered = 1L << 30,

    /// <summary>The definite article.</summary>
    The = 1L << 31,

    /// <summary>The indefinite article.</summary>
    Indefinite = 1L << 32,

    /// <summary>A word that starts no expression but may stand behind an article or a deictic in one: moment, date.</summary>
    Inner = 1L << 33,

    /// <summary>A word that says something about tense beside others: is, to, could.</summary>
    TenseCue = 1L << 34,
}
