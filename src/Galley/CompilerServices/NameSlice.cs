namespace Galley.CompilerServices;

/// <summary>A stretch of an article's text that names an entity.</summary>
/// <param name="slice">The stretch.</param>
/// <param name="entity">The index of the entity among those of the article.</param>
/// <param name="sign">For an agency, its sign.</param>
internal readonly struct NameSlice(TextSlice slice, int entity, string? sign)
{
    /// <summary>The stretch in UTF-16 code units.</summary>
    internal SourceSpan Span => Slice.Span;

    /// <summary>The stretch.</summary>
    internal TextSlice Slice { get; } = slice;

    /// <summary>The index of the entity among those of the article.</summary>
    internal int Entity { get; } = entity;

    /// <summary>For an agency its sign, such as <c>AFP</c>.</summary>
    internal string? Sign { get; } = sign;
}
