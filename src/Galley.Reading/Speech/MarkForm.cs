namespace Galley.Reading.Speech;

/// <summary>The quotation marks of typography and of the wire.</summary>
internal enum MarkForm : byte
{
    None,

    /// <summary>“, also two ‘.</summary>
    DoubleOpen,

    /// <summary>”, also two ’.</summary>
    DoubleClose,

    /// <summary>„</summary>
    Low,

    /// <summary>The typewriter's mark, which opens and closes.</summary>
    Straight,

    /// <summary>Two grave accents, which open on the wire.</summary>
    WireOpen,

    /// <summary>Two straight apostrophes, which close on the wire, and open where there are no grave accents.</summary>
    WireClose,

    /// <summary>«</summary>
    GuillemetLeft,

    /// <summary>»</summary>
    GuillemetRight,

    /// <summary>‘, also a single grave accent or ‚.</summary>
    SingleOpen,

    /// <summary>’</summary>
    SingleClose,

    /// <summary>A straight apostrophe.</summary>
    SingleStraight,
}
