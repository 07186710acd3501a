using Galley.Compiling.Model;
using Galley.Reading.Names;

namespace Galley.Compiling.Model;

/// <summary>The registry's entities as plain data; they are constants whether or not an article names them.</summary>
internal static class DeclaredEntities
{
    public static IEnumerable<EntityModel> Of(EntityRegistry registry) =>
        registry.Entries.Select(entry => EntityModel.Of(EntityRecord.Of(entry)));
}
