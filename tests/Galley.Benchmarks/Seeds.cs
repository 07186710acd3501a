namespace Galley.Benchmarks;

/// <summary>The repository's seeds.</summary>
internal static class Seeds
{
    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", name));
}
