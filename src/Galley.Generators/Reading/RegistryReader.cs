using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using Galley.Generators.Options;
using Galley.Reading.Names;
using Galley.Reading.Storage;
using Galley.Reading.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Reading;

/// <summary>Reads the registry's files; each text once for the generator and all analyzers.</summary>
internal static class RegistryReader
{
    private static readonly ConditionalWeakTable<SourceText, EntityRegistry> Registries = new();
    private static readonly ConditionalWeakTable<EntityRegistry, Merged> MergedByFirst = new();

    /// <summary>Whether a file is a part of the registry: <c>entities.yml</c>, <c>people.entities.yml</c>.</summary>
    public static bool IsRegistry(AdditionalText file)
    {
        var name = RelativePath.FileName(file.Path.Replace('\\', '/'));
        return name.Equals("entities.yml", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".entities.yml", StringComparison.OrdinalIgnoreCase)
            || name.Equals("entities.yaml", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".entities.yaml", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>All files of the registry as one, in the order of their paths.</summary>
    public static EntityRegistry ReadAll(IEnumerable<AdditionalText> files, string projectDirectory, CancellationToken cancellation)
    {
        var parts = ImmutableArray.CreateBuilder<EntityRegistry>();
        foreach (var (path, file) in files
            .Select(file => (Path: RelativePath.Of(projectDirectory, file.Path), File: file))
            .OrderBy(pair => pair.Path, StringComparer.Ordinal))
        {
            if (file.GetText(cancellation) is { } text)
            {
                parts.Add(Registries.GetValue(text, key => EntityRegistry.Read(SourceTextDecoder.Decode(key, path))));
            }
        }

        return parts.Count < 2 ? EntityRegistry.Merge(parts) : Merge(parts.ToImmutable());
    }

    // The same parts give the same object, so that annotations made for the generator serve the analyzers too.
    private static EntityRegistry Merge(ImmutableArray<EntityRegistry> parts)
    {
        var merged = MergedByFirst.GetOrCreateValue(parts[0]);
        lock (merged)
        {
            if (merged.Registry is null || !merged.Parts.SequenceEqual(parts))
            {
                (merged.Parts, merged.Registry) = (parts, EntityRegistry.Merge(parts));
            }

            return merged.Registry;
        }
    }

    private sealed class Merged
    {
        public ImmutableArray<EntityRegistry> Parts { get; set; }

        public EntityRegistry? Registry { get; set; }
    }
}
