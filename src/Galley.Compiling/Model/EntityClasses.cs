using System.Collections.Immutable;
using System.Globalization;

namespace Galley.Compiling.Model;

/// <summary>Sorts the catalog's entities into the classes that hold their constants.</summary>
internal static class EntityClasses
{
    // 65,536 members compile, and throw TypeLoadException at run time.
    public const int MaximumMembers = 60_000;

    private static readonly ImmutableArray<EntityKind> Kinds =
        ImmutableArray.Create(EntityKind.Person, EntityKind.Place, EntityKind.Organization, EntityKind.Event);

    /// <summary>The class for a kind: <c>People</c> for persons.</summary>
    public static string NameOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "People",
        EntityKind.Place => "Places",
        EntityKind.Organization => "Organizations",
        _ => "Events",
    };

    /// <summary>At least one class for each kind, so that code can name them all.</summary>
    public static IEnumerable<EntityClass> Of(CatalogModel catalog)
    {
        foreach (var kind in Kinds)
        {
            var members = catalog.Entities
                .Select((entity, ordinal) => (entity, ordinal))
                .Where(pair => pair.entity.Entity.Kind == kind && pair.entity.Identifier is not null)
                .Select(pair => new EntityMember(pair.entity.Identifier!, pair.entity.Entity.Id, pair.entity.Entity.Name, pair.ordinal))
                .ToList();
            for (var part = 0; part == 0 || part * MaximumMembers < members.Count; part++)
            {
                yield return new EntityClass(
                    kind,
                    NameOf(kind) + (part == 0 ? "" : (part + 1).ToString(CultureInfo.InvariantCulture)),
                    part == 0,
                    members.Skip(part * MaximumMembers).Take(MaximumMembers).ToEquatableArray());
            }
        }
    }
}
