using Galley.Reading.Names.World;
using Galley.Reading.Problems;

namespace Galley.Reading.Names.Resolution;

/// <summary>What all steps of one article's resolution share.</summary>
internal sealed class ResolutionContext(string text, EntityRegistry registry)
{
    /// <summary>The prose.</summary>
    public string Text { get; } = text;

    /// <summary>The declared entities.</summary>
    public EntityRegistry Registry { get; } = registry;

    /// <summary>What needs no introduction.</summary>
    public WorldTables World { get; } = WorldTables.Current;

    /// <summary>What is ambiguous.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>The entity of a row of the world tables; the registry's view of it goes first.</summary>
    public EntityCluster Known(WorldEntry entry, Dictionary<string, EntityCluster> known)
    {
        if (!known.TryGetValue(entry.Id, out var cluster))
        {
            var record = Declared(entry) is { } declared ? Registry.RecordOf(declared) : entry.Record;
            known.Add(entry.Id, cluster = new EntityCluster(entry.Kind) { Record = record });
        }

        return cluster;
    }

    /// <summary>An entity that the registry declares.</summary>
    public EntityCluster Declared(EntityEntry entry, Dictionary<string, EntityCluster> known)
    {
        if (!known.TryGetValue(entry.Id, out var cluster))
        {
            known.Add(entry.Id, cluster = new EntityCluster(entry.Kind) { Record = Registry.RecordOf(entry) });
        }

        return cluster;
    }

    private EntityEntry? Declared(WorldEntry entry) =>
        Registry.Entries.IsEmpty ? null
        : Registry.Find(entry.Id)
            ?? Registry.Find(entry.Kind, entry.Name)
            ?? (entry.Kind == EntityKind.Organization ? Registry.Names.Organization(Slug.OfName(entry.Name)) : null);

    /// <summary>Says that a short name may mean several entities.</summary>
    public void ReportAmbiguous(NameMention use, EntityCluster chosen, EntityCluster other)
    {
        Problems.Add(Problem.Of(Rules.AmbiguousShortName, use.Span, use.Text, ClusterRecord.NameOf(chosen), ClusterRecord.NameOf(other)));
    }
}
