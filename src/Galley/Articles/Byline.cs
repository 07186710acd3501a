using Galley.CompilerServices;

namespace Galley;

/// <summary>Who wrote an article, as the line under the headline states it: <c>By Steve Holland and Jeff Mason</c>.</summary>
public sealed class Byline : ArticlePart
{
    private readonly NameSlice? _agency;

    internal Byline(Article article, TextSlice slice, PartList<Author> authors, NameSlice? agency)
        : base(article, slice)
    {
        Authors = authors;
        _agency = agency;
    }

    /// <summary>The authors, in the order of the text.</summary>
    public PartList<Author> Authors { get; }

    /// <summary>The sign of the agency that they write for, or <see langword="null"/> if none is stated.</summary>
    public string? Agency => _agency?.Sign;

    /// <summary>The agency that they write for, or <see langword="null"/> if none is stated.</summary>
    public Organization? AgencyOrganization => EntityOf<Organization>(_agency);

    /// <summary>Where the agency is stated.</summary>
    public SourceSpan? AgencySpan => _agency?.Span;
}
