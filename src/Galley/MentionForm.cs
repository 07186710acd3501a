namespace Galley;

/// <summary>In which form a text names an entity.</summary>
public enum MentionForm
{
    /// <summary>By its name.</summary>
    Name = 0,

    /// <summary>By another name or a short form of it.</summary>
    Alias = 1,

    /// <summary>By the adjective or noun for what comes from a place, such as <c>Vietnamese</c>.</summary>
    Demonym = 2,
}
