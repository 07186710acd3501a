using Galley.CompilerServices;

namespace Galley;

/// <summary>A city in a dateline.</summary>
public sealed class DatelineCity : ArticlePart
{
    private readonly NameSlice _name;

    internal DatelineCity(Article article, NameSlice name)
        : base(article, name.Slice)
    {
        _name = name;
    }

    /// <summary>The name in normal capitals, such as <c>Washington</c>; <see cref="ArticlePart.Text"/> has it as it was written.</summary>
    public string Name => Place.Name;

    /// <summary>The city.</summary>
    public Place Place => EntityOf<Place>(_name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
