namespace Galley.Reading.Speech;

/// <summary>How a cue governs words.</summary>
internal enum CueKind : byte
{
    /// <summary>X said.</summary>
    Verb,

    /// <summary>said X.</summary>
    Inverted,

    /// <summary>was described by X as.</summary>
    Passive,

    /// <summary>according to X.</summary>
    According,

    /// <summary>X's statement.</summary>
    Writing,

    /// <summary>X: “…”</summary>
    Colon,
}
