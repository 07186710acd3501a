namespace Galley.Reading.Names.Tagging;

/// <summary>What a tagged name rests on.</summary>
public enum NameEvidence
{
    /// <summary>The statistical model alone.</summary>
    Model,

    /// <summary>The list of nationalities: <c>North Korean</c>, <c>Swedes</c>.</summary>
    NationalityList,

    /// <summary>The list of events and the rules for their names: <c>World War II</c>, <c>Korean War</c>, <c>Winter Olympics</c>.</summary>
    EventList,

    /// <summary>The same name elsewhere in the document.</summary>
    Repetition,
}
