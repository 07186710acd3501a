using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using Galley.Compiling.Options;
using Galley.Reading.Names;
using Galley.Reading.Storage;
using Galley.Reading.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Reading;

/// <summary>Reads the registry's files; each text once for the generator and all analyzers.</summary>
internal static class RegistryReader
{
    private static readonly string[] Endings = ["entities.yml", "entities.yaml"];
    private static readonly ConditionalWeakTable<SourceText, Part> Parts = new();
    private static readonly ConditionalWeakTable<EntityRegistry, Merged> MergedByFirst = new();

    /// <summary>Whether a file is a part of the registry: <c>entities.yml</c>, <c>people.entities.yml</c>, or what the project lists as such.</summary>
    public static bool IsRegistry(AdditionalText file, GalleyOptions options)
    {
        var name = RelativePath.FileName(file.Path.Replace('\\', '/'));
        return Endings.Any(ending => name.Equals(ending, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + ending, StringComparison.OrdinalIgnoreCase))
            || (options.RegistryGlobs.Count > 0 && IsListed(RelativePath.Of(options.ProjectDirectory, file.Path), options));
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
                parts.Add(ReadPart(text, path));
            }
        }

        return parts.Count < 2 ? EntityRegistry.Merge(parts) : Merge(parts.ToImmutable());
    }

    private static bool IsListed(string path, GalleyOptions options) =>
        options.RegistryGlobs.AsImmutableArray().Any(glob => Glob.IsMatch(glob, path));

    private static EntityRegistry ReadPart(SourceText text, string path)
    {
        var part = Parts.GetOrCreateValue(text);
        lock (part)
        {
            // A host may keep the text of a file that was renamed.
            if (part.Registry is null || part.Path != path)
            {
                (part.Path, part.Registry) = (path, EntityRegistry.Read(SourceTextDecoder.Decode(text, path)));
            }

            return part.Registry;
        }
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

    private sealed class Part
    {
        public string Path { get; set; } = "";

        public EntityRegistry? Registry { get; set; }
    }

    private sealed class Merged
    {
        public ImmutableArray<EntityRegistry> Parts { get; set; }

        public EntityRegistry? Registry { get; set; }
    }
}
