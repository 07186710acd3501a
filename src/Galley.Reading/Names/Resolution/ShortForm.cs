namespace Galley.Reading.Names.Resolution;

/// <summary>An entity that a short name may mean.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Strength">
/// How usual it is to call it so: 3 for a family name or the head of a name, 2 for a less usual form, 1 for a given name.
/// </param>
internal readonly record struct ShortForm(EntityCluster Entity, int Strength);
