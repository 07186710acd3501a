using Galley.CompilerServices;

namespace Galley;

/// <summary>An item of a list.</summary>
public sealed class ListItem : Block
{
    internal ListItem(Article article, TextSlice slice, bool? isChecked, PartList<Block> blocks)
        : base(article, slice)
    {
        IsChecked = isChecked;
        Blocks = blocks;
    }

    /// <summary>For a task, whether it is done; otherwise <see langword="null"/>.</summary>
    public bool? IsChecked { get; }

    /// <summary>What the item holds, mostly one paragraph.</summary>
    public PartList<Block> Blocks { get; }
}
