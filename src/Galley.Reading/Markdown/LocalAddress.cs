using Galley.Reading.Documents;

namespace Galley.Reading.Markdown;

/// <summary>Resolves addresses within the project.</summary>
/// <param name="documentPath">The path of the document that holds them, relative to the project.</param>
internal sealed class LocalAddress(string documentPath)
{
    private readonly string[] _folders = documentPath.Split('/');

    /// <summary>What an address points at. A query (<c>?size=2</c>) is no part of the path.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="url">The address.</param>
    /// <param name="isImage">Whether it is an image's.</param>
    public LocalTarget Resolve(SourceSpan span, string url, bool isImage)
    {
        var hash = url.IndexOf('#');
        var fragment = hash < 0 ? "" : PercentCoding.Decode(url.Substring(hash + 1));
        var rest = hash < 0 ? url : url.Substring(0, hash);
        var query = rest.IndexOf('?');
        rest = query < 0 ? rest : rest.Substring(0, query);
        if (rest.StartsWith(LinkAddress.SlugScheme + ":", StringComparison.OrdinalIgnoreCase))
        {
            var slug = PercentCoding.Decode(rest.Substring(LinkAddress.SlugScheme.Length + 1)).Trim('/');
            return new LocalTarget(span, url, "", slug, fragment, isImage);
        }

        return new LocalTarget(span, url, rest.Length == 0 ? "" : PathOf(rest), "", fragment, isImage);
    }

    // What leads out of the project keeps its "..": no file of the project is called so, and the message shows it.
    private string PathOf(string relative)
    {
        var parts = new List<string>();
        for (var i = 0; i < _folders.Length - 1; i++)
        {
            parts.Add(_folders[i]);
        }

        foreach (var written in relative.Split('/'))
        {
            var part = PercentCoding.Decode(written);
            part = part.IndexOf('/') >= 0 ? written : part;
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 && part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }
}
