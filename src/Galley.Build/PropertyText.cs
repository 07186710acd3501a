using Galley.Compiling.Options;

namespace Galley.Build;

/// <summary>Properties as a build file hands them over: a name, <c>=</c> and a value on each line.</summary>
internal static class PropertyText
{
    /// <summary>The properties of a text.</summary>
    public static PropertyLookup Read(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            if (line.IndexOf('=') is var mark and > 0)
            {
                values[line.Substring(0, mark).Trim()] = line.Substring(mark + 1).Trim();
            }
        }

        return name => values.TryGetValue(name, out var value) ? value : null;
    }
}
