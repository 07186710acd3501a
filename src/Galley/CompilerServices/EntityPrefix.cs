namespace Galley.CompilerServices;

/// <summary>With what the ids of entities begin. An article refers to many, so that its table says it in three bits.</summary>
internal static class EntityPrefix
{
    /// <summary>How many there are; the first is empty.</summary>
    internal const int Count = 5;

    /// <summary>How many bits say which it is.</summary>
    internal const int Bits = 3;

    /// <summary>The beginning of an id.</summary>
    /// <param name="number">Its number.</param>
    /// <exception cref="InvalidOperationException">There is no such beginning.</exception>
    internal static string Of(int number) => number switch
    {
        0 => "",
        1 => "person/",
        2 => "place/",
        3 => "organization/",
        4 => "event/",
        _ => throw TableFault.Damaged(),
    };
}
