using System.Collections.Immutable;

using Galley.Generators.Analyzers;
using Galley.Generators.Schemas;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Tool;

/// <summary>The schema of one collection.</summary>
/// <param name="Name">The name of its type.</param>
/// <param name="Json">Its front matter as JSON Schema.</param>
internal sealed record CollectionSchema(string Name, string Json);

/// <summary>Reads the schemas of the collections that C# files declare, by the same reader as the compiler's.</summary>
internal static class CollectionSchemas
{
    // What projects of the SDK use without saying so; the file that says it lies in obj.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The schemas, ordered by name. Errors elsewhere in the code do not matter.</summary>
    /// <param name="paths">C# files, and folders of them.</param>
    /// <exception cref="IOException">A path does not exist or cannot be read.</exception>
    public static IReadOnlyList<CollectionSchema> Read(IEnumerable<string> paths) =>
        [.. ModelsOf(paths)
            .Select(model => new CollectionSchema(model.Root.DisplayName, SchemaJson.Write(model)))
            .OrderBy(schema => schema.Name, StringComparer.Ordinal)];

    /// <summary>The schemas as the checks of front matter read them, ordered by id.</summary>
    /// <param name="paths">C# files, and folders of them.</param>
    /// <exception cref="IOException">A path does not exist or cannot be read.</exception>
    public static ImmutableArray<SchemaModel> ModelsOf(IEnumerable<string> paths)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        var trees = paths.SelectMany(FilesOf)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options));
        var compilation = CSharpCompilation.Create(
            "Schemas", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return SchemaSet.ModelsOf(compilation);
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [Path.GetFullPath(path)] : throw new FileNotFoundException($"'{path}' does not exist.");
        }

        return Directory.EnumerateFiles(Path.GetFullPath(path), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(path, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
    }

    // The framework that the tool itself runs on, and Galley's own types.
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "Galley.dll"))
            .Select(file => MetadataReference.CreateFromFile(file));
}
