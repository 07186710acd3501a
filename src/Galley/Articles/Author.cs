using Galley.CompilerServices;

namespace Galley;

/// <summary>An author in a byline.</summary>
public sealed class Author : ArticlePart
{
    private readonly NameSlice _name;

    internal Author(Article article, NameSlice name)
        : base(article, name.Slice)
    {
        _name = name;
    }

    /// <summary>The name in normal capitals; <see cref="ArticlePart.Text"/> has it as it was written.</summary>
    public string Name => Person.Name;

    /// <summary>The author.</summary>
    public Person Person => EntityOf<Person>(_name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
