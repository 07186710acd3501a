namespace Galley.Reading.Speech;

/// <summary>Which pronouns an article uses for a person.</summary>
public enum SpeakerGender
{
    /// <summary>Not known; Galley looks for titles and first names in the text.</summary>
    Unknown,

    /// <summary>She.</summary>
    Female,

    /// <summary>He.</summary>
    Male,
}
