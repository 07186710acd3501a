namespace Galley.Reading.Speech;

/// <summary>A place where somebody speaks: a verb or other cue with its subject.</summary>
internal sealed class SpeechCue
{
    public SpeechCue(CueKind kind, int first, int end, int sentence)
    {
        Kind = kind;
        First = first;
        End = end;
        Sentence = sentence;
    }

    public CueKind Kind { get; }

    /// <summary>The first token of the cue.</summary>
    public int First { get; }

    /// <summary>The token after the cue.</summary>
    public int End { get; }

    /// <summary>The number of the sentence.</summary>
    public int Sentence { get; }

    /// <summary>Whether the cue may govern a clause: said, not called.</summary>
    public bool IsSay { get; set; }

    /// <summary>Whether it is a form with -ing or an infinitive.</summary>
    public bool IsNonFinite { get; set; }

    /// <summary>Who speaks, as the text says it.</summary>
    public NounPhrase Subject { get; set; } = NounPhrase.None;

    /// <summary>Where the whole phrase starts whose appositive name is the subject, or -1.</summary>
    public int PhraseFirst { get; set; } = -1;

    /// <summary>Whether the subject is that of a cue or clause before, and not said again.</summary>
    public bool IsInherited { get; set; }

    /// <summary>Who that is.</summary>
    public Speaker Speaker { get; set; } = Speaker.None;

    /// <summary>The token after cue and subject.</summary>
    public int RightEnd => Math.Max(End, Kind is CueKind.Inverted or CueKind.According or CueKind.Passive ? Subject.End : End);

    /// <summary>The first token of cue and subject.</summary>
    public int LeftFirst => Subject.Exists && !IsInherited ? Math.Min(First, PhraseFirst >= 0 ? PhraseFirst : Subject.First) : First;
}
