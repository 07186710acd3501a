namespace Galley;

/// <summary>Why a speaker is taken for the speaker.</summary>
public enum SpeakerReason
{
    /// <summary>Nobody could be found.</summary>
    None = 0,

    /// <summary>The attribution names the person: <c>Trump said</c>.</summary>
    Named = 1,

    /// <summary>The attribution has a pronoun: <c>he said</c>.</summary>
    Pronoun = 2,

    /// <summary>The attribution describes the source: <c>a U.S. official said</c>.</summary>
    Described = 3,

    /// <summary>The attribution stands at another quotation or sentence nearby.</summary>
    Carried = 4,

    /// <summary>The attribution is to an organisation or a government: <c>the company said</c>, <c>Moscow said</c>.</summary>
    Organization = 5,
}
