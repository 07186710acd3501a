using Galley.CompilerServices;

namespace Galley;

/// <summary>Where and when an article was filed: <c>SEOUL, South Korea, Aug 26 (Reuters)</c>.</summary>
public sealed class Dateline : ArticlePart
{
    private readonly NameSlice? _region;
    private readonly NameSlice? _agency;

    internal Dateline(
        Article article,
        TextSlice slice,
        PartList<DatelineCity> cities,
        NameSlice? region,
        (SourceSpan Span, PartialDate Date)? date,
        NameSlice? agency)
        : base(article, slice)
    {
        Cities = cities;
        Date = date?.Date;
        DateSpan = date?.Span;
        _region = region;
        _agency = agency;
    }

    /// <summary>The name of the first city in normal capitals, such as <c>Seoul</c>; empty if no city is stated.</summary>
    public string City => Cities.Count == 0 ? "" : Cities[0].Name;

    /// <summary>The cities, in the order of the text.</summary>
    public PartList<DatelineCity> Cities { get; }

    /// <summary>The name of the country or state after the city, or <see langword="null"/> if none is stated.</summary>
    public string? Region => RegionPlace?.Name;

    /// <summary>The country or state after the city, or <see langword="null"/> if none is stated.</summary>
    public Place? RegionPlace => EntityOf<Place>(_region);

    /// <summary>Where the country or state is stated.</summary>
    public SourceSpan? RegionSpan => _region?.Span;

    /// <summary>The date, or <see langword="null"/> if none is stated.</summary>
    public PartialDate? Date { get; }

    /// <summary>Where the date is stated.</summary>
    public SourceSpan? DateSpan { get; }

    /// <summary>The sign of the agency in brackets, or <see langword="null"/> if none is stated.</summary>
    public string? Agency => _agency?.Sign;

    /// <summary>The agency in brackets, or <see langword="null"/> if none is stated.</summary>
    public Organization? AgencyOrganization => EntityOf<Organization>(_agency);

    /// <summary>Where the agency is stated.</summary>
    public SourceSpan? AgencySpan => _agency?.Span;
}
