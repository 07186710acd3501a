using Galley.CompilerServices;

namespace Galley;

/// <summary>The caption of an article's picture. Its text does not include the credit.</summary>
public sealed class Caption : ArticlePart
{
    internal Caption(Article article, TextSlice slice, CaptionCredit? credit)
        : base(article, slice)
    {
        Credit = credit;
    }

    /// <summary>Who took and who distributes the picture, or <see langword="null"/> if the caption does not say.</summary>
    public CaptionCredit? Credit { get; }
}
