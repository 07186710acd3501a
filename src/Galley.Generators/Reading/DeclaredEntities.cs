using Galley.Generators.Model;
using Galley.Reading.Names;

namespace Galley.Generators.Reading;

/// <summary>The registry's entities as plain data; they are constants whether or not an article names them.</summary>
internal static class DeclaredEntities
{
    public static IEnumerable<EntityModel> Of(EntityRegistry registry) =>
        registry.Entries.Select(entry => new EntityModel(
            entry.Id,
            entry.Kind,
            entry.Name,
            entry.Aliases.Select(alias => alias.Text).ToEquatableArray(),
            entry.Demonyms.Select(demonym => demonym.Text).ToEquatableArray(),
            entry.SameAs.ToEquatableArray(),
            IsDeclared: true,
            FromCapitals: false));
}
