namespace Galley.Reading.Speech;

/// <summary>A person or body that a pronoun may speak of.</summary>
internal sealed class Referent
{
    public string? EntityId { get; set; }

    public string Name { get; set; } = "";

    public SpeakerGender Gender { get; set; }

    public bool IsPerson { get; set; }

    public bool IsPlural { get; set; }

    /// <summary>Whether it is a letter, a sign, a poll.</summary>
    public bool IsWriting { get; set; }

    /// <summary>How often the text has mentioned it so far.</summary>
    public int Mentions { get; set; }

    /// <summary>Whether it was given by name; else it is a description or a name that the tagger did not know.</summary>
    public bool IsGiven { get; set; }
}
