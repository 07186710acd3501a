namespace Galley.Reading.Speech;

/// <summary>A quotation while its speaker is being found.</summary>
internal sealed class Attributed
{
    public int Pair { get; set; }

    /// <summary>Its token in the prose, or -1 within another quotation.</summary>
    public int Token { get; set; } = -1;

    public int Sentence { get; set; }

    public QuotationKind Kind { get; set; }

    public SpeechCue? Cue { get; set; }

    /// <summary>Whether the cue stands after it.</summary>
    public bool CueFollows { get; set; }

    public Speaker Speaker { get; set; } = Speaker.None;

    /// <summary>Index among all quotations, or -1.</summary>
    public int Continues { get; set; } = -1;

    public int Within { get; set; } = -1;

    /// <summary>Whether its sentence holds nothing but quotations.</summary>
    public bool IsAlone { get; set; }
}
