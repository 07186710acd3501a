using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Compiling.Checks;

/// <summary>Checks what one article names against the registry.</summary>
internal static class EntityChecks
{
    /// <summary>Every entity that the registry does not declare, at its first mention.</summary>
    public static IEnumerable<Problem> Undeclared(Annotations annotations)
    {
        var undeclared = new Dictionary<string, EntityRecord>(StringComparer.Ordinal);
        foreach (var entity in annotations.Entities)
        {
            if (!entity.IsDeclared)
            {
                undeclared.Add(entity.Id, entity);
            }
        }

        foreach (var mention in annotations.Mentions)
        {
            if (undeclared.TryGetValue(mention.EntityId, out var entity))
            {
                undeclared.Remove(mention.EntityId);
                yield return Problem.Of(Rules.UndeclaredEntity, mention.Span, entity.Name, entity.Id);
            }
        }
    }
}
