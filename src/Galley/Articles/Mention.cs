using Galley.CompilerServices;

namespace Galley;

/// <summary>A place in an article's text that names an entity.</summary>
public sealed class Mention : ArticlePart
{
    private readonly NameSlice _name;

    internal Mention(Article article, NameSlice name, MentionForm form, MentionEvidence evidence, int confidence)
        : base(article, name.Slice)
    {
        _name = name;
        Form = form;
        Evidence = evidence;
        Confidence = confidence / 1000.0;
    }

    /// <summary>What is named.</summary>
    public Entity Entity => Article.EntityAt(_name.Entity);

    /// <summary>The id of what is named, for a <see langword="switch"/> over the constants that the generator writes.</summary>
    public string EntityId => Article.EntityIdAt(_name.Entity);

    /// <summary>In which form the text names it.</summary>
    public MentionForm Form { get; }

    /// <summary>What says that the text names the entity.</summary>
    public MentionEvidence Evidence { get; }

    /// <summary>How sure that is, from 0 to 1. What the registry or the article's structure says is sure: 1.</summary>
    public double Confidence { get; }

    /// <summary>
    /// The innermost block that holds the mention, or <see langword="null"/> if it stands outside the body: in the headline, the
    /// caption, a credit line.
    /// </summary>
    public Block? Block { get; internal set; }
}
