using System.Collections.Concurrent;
using System.Collections.Immutable;

using Galley.Reading.Annotation.Saved;
using Galley.Reading.Names.Resolution;
using Galley.Reading.Text;

namespace Galley.Reading.Names;

/// <summary>The entities that a project declares, from one file or several.</summary>
/// <remarks>Immutable, and the same whatever order its files come in.</remarks>
public sealed class EntityRegistry
{
    /// <summary>The registry that declares nothing.</summary>
    public static readonly EntityRegistry Empty =
        new(ImmutableArray<RegistryEntry>.Empty, ImmutableArray<RegistryProblem>.Empty, ImmutableArray<string>.Empty);

    private readonly ImmutableArray<RegistryEntry> _declared;
    private readonly ImmutableArray<RegistryProblem> _faults;
    private readonly ImmutableArray<string> _fingerprints;
    private readonly Lazy<EntityNames> _names;
    private readonly Lazy<MentionFinder> _finder;
    private readonly Lazy<RegistryNames> _otherNames;
    private readonly ConcurrentDictionary<string, EntityRecord> _records = new(StringComparer.Ordinal);

    private EntityRegistry(ImmutableArray<RegistryEntry> declared, ImmutableArray<RegistryProblem> faults, ImmutableArray<string> fingerprints)
    {
        _fingerprints = fingerprints;
        _declared = declared;
        _faults = faults;
        var comparison = new RegistryComparison(declared, faults);
        Entries = comparison.Entries;
        Problems = comparison.Problems;
        _names = new Lazy<EntityNames>(() => new EntityNames(Entries));
        _finder = new Lazy<MentionFinder>(() => new MentionFinder(this));
        _otherNames = new Lazy<RegistryNames>(() => new RegistryNames(this));
    }

    /// <summary>The entities, ordered by path and position. No id stands twice.</summary>
    public ImmutableArray<EntityEntry> Entries { get; }

    /// <summary>What is wrong, ordered by path and position. A bad entry is left out or repaired; the others stay.</summary>
    public ImmutableArray<RegistryProblem> Problems { get; }

    /// <summary>A hash of the paths and texts of all files.</summary>
    public string Fingerprint => string.Join(" ", _fingerprints);

    /// <summary>Finds the names of these entities in a text. Built once, when first asked for.</summary>
    public MentionFinder Finder => _finder.Value;

    /// <summary>The names of declared entities for texts that have them in another form.</summary>
    internal RegistryNames Names => _otherNames.Value;

    /// <summary>Reads one file.</summary>
    /// <param name="source">The file.</param>
    public static EntityRegistry Read(DocumentSource source)
    {
        var reader = new RegistryReader(source);
        reader.Read();
        return new EntityRegistry(reader.Entries, reader.Problems, ImmutableArray.Create(AnnotationKeys.Hash(source.Path, source.Text)));
    }

    /// <summary>Joins several files, and compares their entities with each other.</summary>
    /// <param name="registries">The registries, in any order.</param>
    public static EntityRegistry Merge(IEnumerable<EntityRegistry> registries)
    {
        var all = registries.ToList();
        return all.Count switch
        {
            0 => Empty,
            1 => all[0],
            _ => new EntityRegistry(
                all.SelectMany(registry => registry._declared).ToImmutableArray(),
                all.SelectMany(registry => registry._faults).ToImmutableArray(),
                all.SelectMany(registry => registry._fingerprints).OrderBy(hash => hash, StringComparer.Ordinal).ToImmutableArray()),
        };
    }

    /// <summary>The entity of an id, or <see langword="null"/>.</summary>
    /// <param name="id">The id.</param>
    public EntityEntry? Find(string id) => _names.Value.OfId(id);

    /// <summary>The record of one of these entities. It is the same for all articles and made once.</summary>
    internal EntityRecord RecordOf(EntityEntry entry) =>
        _records.TryGetValue(entry.Id, out var record) ? record : _records.GetOrAdd(entry.Id, EntityRecord.Of(entry));

    /// <summary>The entity of a kind that has a name as its own or as an alias, or <see langword="null"/>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name.</param>
    /// <param name="isCapitals">Whether the text sets the name in capitals, so that case does not count.</param>
    public EntityEntry? Find(EntityKind kind, string name, bool isCapitals = false) =>
        _names.Value.OfName(kind, name, isCapitals);
}
