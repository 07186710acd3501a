namespace Galley.Reading.Names;

/// <summary>Web addresses. <see cref="Uri"/> answers differently on different hosts, so the shape is checked here.</summary>
internal static class WebAddress
{
    /// <summary>Whether a text is an absolute http or https address.</summary>
    public static bool IsAbsolute(string address)
    {
        var host = address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : -1;
        return host > 0
            && host < address.Length
            && char.IsLetterOrDigit(address, host)
            && address.All(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('<' or '>' or '"' or '\\'));
    }
}
