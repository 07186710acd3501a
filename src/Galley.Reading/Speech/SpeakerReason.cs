namespace Galley.Reading.Speech;

/// <summary>Why a speaker is taken for the speaker.</summary>
public enum SpeakerReason
{
    /// <summary>Nobody could be found.</summary>
    None,

    /// <summary>The attribution names the person: <c>Trump said</c>.</summary>
    Named,

    /// <summary>The attribution has a pronoun: <c>he said</c>.</summary>
    Pronoun,

    /// <summary>The attribution describes the source: <c>a U.S. official said</c>.</summary>
    Described,

    /// <summary>The attribution stands at another quotation or sentence nearby.</summary>
    Carried,

    /// <summary>The attribution is to an organisation or a government: <c>the company said</c>, <c>Moscow said</c>.</summary>
    Organization,
}
