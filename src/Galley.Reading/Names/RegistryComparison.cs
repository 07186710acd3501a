using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Names;

/// <summary>Compares the entries of all files: no id and no name may belong to two entities. The first in order keeps it.</summary>
internal sealed class RegistryComparison
{
    private readonly Dictionary<string, RegistryEntry> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityEntry> _owners = new(StringComparer.Ordinal);
    private readonly List<RegistryProblem> _problems;

    public RegistryComparison(ImmutableArray<RegistryEntry> declared, ImmutableArray<RegistryProblem> faults)
    {
        _problems = faults.ToList();
        Entries = declared
            .OrderBy(entry => entry.Entity.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.Entity.Span)
            .Where(HasOwnId)
            .Select(WithOwnNames)
            .ToImmutableArray();
        Problems = _problems
            .OrderBy(problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Problem.Span)
            .ToImmutableArray();
    }

    public ImmutableArray<EntityEntry> Entries { get; }

    public ImmutableArray<RegistryProblem> Problems { get; }

    private bool HasOwnId(RegistryEntry entry)
    {
        var entity = entry.Entity;
        if (!_ids.TryGetValue(entity.Id, out var first))
        {
            _ids.Add(entity.Id, entry);
            return true;
        }

        var file = first.Entity.Path == entity.Path ? "" : $" of '{first.Entity.Path}'";
        var message = $"The id '{entity.Id}' in line {entry.Line} is already the id of '{first.Entity.Name}' in line "
            + $"{first.Line}{file}. Give one of them another id.";
        _problems.Add(new RegistryProblem(entity.Path, Problem.Of(Rules.InvalidRegistryEntry, entry.IdSpan, message)));
        return false;
    }

    private EntityEntry WithOwnNames(RegistryEntry entry)
    {
        var entity = entry.Entity;
        IsOwn(entity, new RegistryName(entity.Name, entry.NameSpan));
        return entity with
        {
            Aliases = entity.Aliases.Where(alias => IsOwn(entity, alias)).ToImmutableArray(),
            Demonyms = entity.Demonyms.Where(demonym => IsOwn(entity, demonym)).ToImmutableArray(),
        };
    }

    // A name that the entity itself repeats is harmless, and left out.
    private bool IsOwn(EntityEntry entity, RegistryName name)
    {
        var folded = NameFolding.Of(name.Text);
        if (!_owners.TryGetValue(folded, out var owner))
        {
            _owners.Add(folded, entity);
            return true;
        }

        if (owner.Id != entity.Id)
        {
            var problem = Problem.Of(Rules.SharedAlias, name.Span, name.Text, owner.Name, entity.Name);
            _problems.Add(new RegistryProblem(entity.Path, problem));
        }

        return false;
    }
}
