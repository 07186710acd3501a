using System.Reflection;
using System.Runtime.Loader;

namespace Galley.Package.Tests.Infrastructure;

/// <summary>
/// A place where one version of Roslyn is loaded, with the analyzers of the package and a copy of this assembly, which
/// both see that version and no other.
/// </summary>
internal sealed class RoslynContext(string version, string analyzers) : AssemblyLoadContext("Roslyn " + version)
{
    /// <summary>Calls a static method without arguments but strings, in this context.</summary>
    public string[] Call(Type type, string method, params object[] arguments)
    {
        var copy = LoadFromAssemblyPath(type.Assembly.Location).GetType(type.FullName!, throwOnError: true)!;
        return (string[])copy.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, arguments)!;
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        if (name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp")
        {
            return LoadFromAssemblyPath(RoslynFile(name));
        }

        var analyzer = Path.Combine(analyzers, name + ".dll");
        return File.Exists(analyzer) ? LoadFromAssemblyPath(analyzer) : null;
    }

    // In the folder for the latest framework that this version has.
    private string RoslynFile(string name)
    {
        var package = ThisBuild.Package(name == "Microsoft.CodeAnalysis" ? "Microsoft.CodeAnalysis.Common" : name, version);
        return Directory.GetDirectories(Path.Combine(package, "lib"), "net*")
            .Where(folder => !folder.Contains("netstandard", StringComparison.Ordinal))
            .OrderByDescending(folder => Version.Parse(Path.GetFileName(folder)[(Path.GetFileName(folder).StartsWith("netcoreapp", StringComparison.Ordinal) ? 10 : 3)..]))
            .Select(folder => Path.Combine(folder, name + ".dll"))
            .First(File.Exists);
    }
}
