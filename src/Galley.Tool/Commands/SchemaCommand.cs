using System.CommandLine;
using System.Text;

namespace Galley.Tool.Commands;

/// <summary><c>galley schema</c>: the front matter of a project's collections as JSON Schema, for editors.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "C# files, or folders whose C# files are read, without bin and obj. The present folder unless given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string?>("--output", "-o") { Description = "The folder to write one <type>.schema.json per collection into. Without it a single schema is printed." };
        var collection = new Option<string?>("--collection") { Description = "The name of the one type to take." };
        var command = new Command("schema", "Writes the front matter of [ArticleCollection] types as JSON Schema.") { paths, output, collection };
        command.SetAction(parsed => Run(
            parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."], parsed.GetValue(output), parsed.GetValue(collection)));
        return command;
    }

    /// <summary>Runs the command.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="output">The folder to write into, or <see langword="null"/> to print.</param>
    /// <param name="collection">The one type to take, or <see langword="null"/> for all.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> paths, string? output, string? collection)
    {
        try
        {
            var schemas = CollectionSchemas.Read(paths).Where(schema => collection is null || schema.Name == collection).ToList();
            if (schemas.Count == 0)
            {
                return Fail(collection is null ? "no type has [ArticleCollection]" : $"no type '{collection}' has [ArticleCollection]");
            }

            if (output is not null)
            {
                Write(schemas, output);
                return 0;
            }

            if (schemas.Count > 1)
            {
                return Fail($"there are {schemas.Count} collections ({string.Join(", ", schemas.Select(schema => schema.Name))}): take one with --collection, or write all with --output");
            }

            Console.Out.Write(schemas[0].Json);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(exception.Message);
        }
    }

    private static void Write(List<CollectionSchema> schemas, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var schema in schemas)
        {
            var file = Path.Combine(folder, schema.Name + ".schema.json");
            File.WriteAllText(file, schema.Json, new UTF8Encoding(false));
            Console.Error.WriteLine(file);
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine("galley schema: " + message);
        return 1;
    }
}
