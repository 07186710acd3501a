using Galley.CompilerServices;

namespace Galley;

/// <summary>The credit of a picture, such as <c>AFP / SAUL LOEB</c>.</summary>
public sealed class CaptionCredit : ArticlePart
{
    private readonly NameSlice? _agency;
    private readonly NameSlice? _photographer;

    internal CaptionCredit(Article article, TextSlice slice, NameSlice? agency, NameSlice? photographer, bool isFilePhoto)
        : base(article, slice)
    {
        _agency = agency;
        _photographer = photographer;
        IsFilePhoto = isFilePhoto;
    }

    /// <summary>The sign of the agency that distributes the picture, such as <c>AFP</c>, or <see langword="null"/> if none is stated.</summary>
    public string? Agency => _agency?.Sign;

    /// <summary>The agency that distributes the picture, or <see langword="null"/> if none is stated.</summary>
    public Organization? AgencyOrganization => EntityOf<Organization>(_agency);

    /// <summary>Where the agency is stated.</summary>
    public SourceSpan? AgencySpan => _agency?.Span;

    /// <summary>
    /// The name of the photographer in normal capitals, such as <c>Saul Loeb</c>, or <see langword="null"/> if none is stated.
    /// </summary>
    public string? Photographer => PhotographerPerson?.Name;

    /// <summary>The photographer, or <see langword="null"/> if none is stated.</summary>
    public Person? PhotographerPerson => EntityOf<Person>(_photographer);

    /// <summary>Where the photographer is stated.</summary>
    public SourceSpan? PhotographerSpan => _photographer?.Span;

    /// <summary>Whether the text says that the picture is from the archive.</summary>
    public bool IsFilePhoto { get; }
}
