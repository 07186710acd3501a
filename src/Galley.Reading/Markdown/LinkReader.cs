using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;
using Galley.Reading.Yaml;

using Markdig.Syntax.Inlines;

namespace Galley.Reading.Markdown;

/// <summary>Reads the addresses of links and images: which are safe, and which point within the project.</summary>
/// <param name="text">The file.</param>
/// <param name="path">Its path relative to the project.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class LinkReader(FileText text, string path, ImmutableArray<Problem>.Builder problems)
{
    private readonly LocalAddress _addresses = new(path);
    private readonly Dictionary<MdInline, ReadLink> _links = [];

    /// <summary>What the document points at within the project.</summary>
    public ImmutableArray<LocalTarget>.Builder Targets { get; } = ImmutableArray.CreateBuilder<LocalTarget>();

    /// <summary>What was made of a link or an image.</summary>
    public ReadLink this[MdInline link] => _links[link];

    /// <summary>Reads a link or an image; <see langword="null"/> if its address is unsafe.</summary>
    public InlineNode? Read(LinkInline link, SourceSpan span)
    {
        var url = link.Url ?? "";
        var urlSpan = UrlSpan(link, span);
        var title = string.IsNullOrEmpty(link.Title) ? null : link.Title;
        if (Resolve(link, url, urlSpan, title, link.IsImage).Url is null)
        {
            return null;
        }

        return link.IsImage ? new ImageNode(span, url, urlSpan, title) : new LinkNode(span, url, urlSpan, title);
    }

    /// <summary>Reads an address in angle brackets; <see langword="null"/> if it is unsafe.</summary>
    public InlineNode? Read(AutolinkInline link, SourceSpan span)
    {
        var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var urlSpan = SourceSpan.FromBounds(Math.Min(span.Start + 1, span.End), Math.Max(span.End - 1, Math.Min(span.Start + 1, span.End)));
        return Resolve(link, url, urlSpan, null, isImage: false).Url is null ? null : new LinkNode(span, url, urlSpan, null);
    }

    private ReadLink Resolve(MdInline link, string url, SourceSpan span, string? title, bool isImage)
    {
        var kind = LinkAddress.KindOf(url, isImage);
        var target = -1;
        if (kind == AddressKind.Unsafe)
        {
            problems.Add(Problem.Of(Rules.UnsafeLink, span, Excerpt.Of(url), LinkAddress.AdviceFor(url, isImage)));
        }
        else if (kind is AddressKind.Local or AddressKind.Fragment)
        {
            target = kind == AddressKind.Local ? Targets.Count : -1;
            Targets.Add(_addresses.Resolve(span, url, isImage));
        }

        return _links[link] = new ReadLink(kind == AddressKind.Unsafe ? null : url, title, target);
    }

    private SourceSpan UrlSpan(LinkInline link, SourceSpan span)
    {
        var place = link.Reference?.UrlSpan ?? link.UrlSpan;
        if (place.End < place.Start || (place.Start == 0 && place.End == 0))
        {
            return span;
        }

        var (start, end) = (text.Place(place.Start), text.Place(place.End + 1));
        return end - start >= 2 && text.File[start] == '<' && text.File[end - 1] == '>'
            ? SourceSpan.FromBounds(start + 1, end - 1)
            : SourceSpan.FromBounds(start, end);
    }
}
