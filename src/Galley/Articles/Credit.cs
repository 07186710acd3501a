using Galley.CompilerServices;

namespace Galley;

/// <summary>One person in a credit line, with what the person did.</summary>
public sealed class Credit : ArticlePart
{
    private readonly TextSlice _role;
    private readonly NameSlice _name;
    private readonly NameSlice? _bureau;

    internal Credit(Article article, TextSlice slice, CreditRole role, TextSlice roleSlice, NameSlice name, NameSlice? bureau)
        : base(article, slice)
    {
        Role = role;
        _role = roleSlice;
        _name = name;
        _bureau = bureau;
    }

    /// <summary>What the person did.</summary>
    public CreditRole Role { get; }

    /// <summary>What the person did, as it was written.</summary>
    public string RoleText => Utf8.Decode(Article.Utf8Of(_role));

    /// <summary>Where the role is stated; several persons may share it.</summary>
    public SourceSpan RoleSpan => _role.Span;

    /// <summary>The name in normal capitals.</summary>
    public string Name => Person.Name;

    /// <summary>The person.</summary>
    public Person Person => EntityOf<Person>(_name);

    /// <summary>Where the name stands.</summary>
    public SourceSpan NameSpan => _name.Span;

    /// <summary>The name of the place that the person reported from, or <see langword="null"/> if none is stated.</summary>
    public string? Bureau => BureauPlace?.Name;

    /// <summary>The place that the person reported from, or <see langword="null"/> if none is stated.</summary>
    public Place? BureauPlace => EntityOf<Place>(_bureau);

    /// <summary>Where the place is stated; several persons may share it.</summary>
    public SourceSpan? BureauSpan => _bureau?.Span;

    /// <summary>The person with role and bureau, such as <c>Steve Holland (reporting, Washington)</c>.</summary>
    public override string ToString() => Name + " (" + RoleWords + (Bureau is { } bureau ? ", " + bureau : "") + ")";

    private string RoleWords => Role switch
    {
        CreditRole.Reporting => "reporting",
        CreditRole.AdditionalReporting => "additional reporting",
        CreditRole.Writing => "writing",
        CreditRole.Editing => "editing",
        CreditRole.Translating => "translating",
        CreditRole.Compiling => "compiling",
        CreditRole.Photography => "photography",
        CreditRole.Graphics => "graphics",
        CreditRole.Video => "video",
        CreditRole.Research => "research",
        CreditRole.Production => "production",
        CreditRole.Contributing => "contributing",
        _ => RoleText,
    };
}
