namespace Galley.Generators.Analyzers;

/// <summary>The parts of an address as they are written.</summary>
internal static class AddressParts
{
    /// <summary>What stands before the query and the fragment.</summary>
    public static string Path(string url)
    {
        var end = url.IndexOfAny(['?', '#']);
        return end < 0 ? url : url.Substring(0, end);
    }

    /// <summary>The fragment with its <c>#</c>, or an empty string.</summary>
    public static string Fragment(string url)
    {
        var start = url.IndexOf('#');
        return start < 0 ? "" : url.Substring(start);
    }
}
