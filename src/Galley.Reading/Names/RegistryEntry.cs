namespace Galley.Reading.Names;

/// <summary>An entry as its file declares it, before it is compared with others.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="NameSpan">Where its name stands.</param>
/// <param name="IdSpan">Where its id stands; its name if the id is made from it.</param>
/// <param name="Line">The line of the id, counted from 1.</param>
internal sealed record RegistryEntry(EntityEntry Entity, SourceSpan NameSpan, SourceSpan IdSpan, int Line);
