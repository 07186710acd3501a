using System.Reflection;
using System.Runtime.Loader;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Infrastructure;

/// <summary>A compiled project, loaded to be run.</summary>
internal sealed class CompiledAssembly
{
    // As C# finds static members: in classes below too.
    private const BindingFlags Inherited = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy;

    private readonly Assembly _assembly;

    private CompiledAssembly(Assembly assembly) => _assembly = assembly;

    public ArticleList Articles => (ArticleList)Member("Articles", "All")!;

    public static CompiledAssembly Load(Compilation compilation, byte[]? textResource = null)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(
            image,
            manifestResources: textResource is null
                ? null
                : [new ResourceDescription("galley.text", () => new MemoryStream(textResource), isPublic: false)]);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true);
        return new CompiledAssembly(context.LoadFromStream(image));
    }

    /// <summary>The article that an accessor gives.</summary>
    public Article Article(string identifier) => (Article)Member("Articles", identifier)!;

    /// <summary>The entity that a constant gives.</summary>
    public Entity Entity(string type, string identifier) => (Entity)Member(type, identifier)!;

    /// <summary>The value of a static property or constant of a generated class.</summary>
    public object? Member(string type, string name)
    {
        var found = Type(type);
        return found.GetProperty(name, Inherited) is { } property
            ? property.GetValue(null)
            : (found.GetField(name) ?? throw new MissingMemberException(type, name)).GetValue(null);
    }

    /// <summary>The time expressions of all articles.</summary>
    public Timeline Timeline => (Timeline)Member("Articles", "Timeline")!;

    /// <summary>The names of the accessors, without <c>All</c> and <c>Timeline</c>.</summary>
    public IReadOnlyList<string> Accessors(string type) =>
        [.. Type(type).GetProperties().Select(property => property.Name).Where(name => name is not ("All" or "Timeline")).Order(StringComparer.Ordinal)];

    /// <summary>Calls a static method of the project's own code.</summary>
    public object? Call(string type, string method, params object?[] arguments) =>
        Type(type).GetMethod(method, Inherited)!.Invoke(null, arguments);

    /// <summary>Calls the overload of a static method that takes exactly these types.</summary>
    public object? CallWith(string type, string method, params object[] arguments) =>
        Type(type).GetMethod(method, [.. arguments.Select(argument => argument.GetType())])!.Invoke(null, arguments);

    /// <summary>A type of the project.</summary>
    public Type Type(string name) => _assembly.GetTypes().Single(type => type.Name == name && !type.IsNested);
}
