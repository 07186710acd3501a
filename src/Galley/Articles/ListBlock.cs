using Galley.CompilerServices;

namespace Galley;

/// <summary>A list.</summary>
public sealed class ListBlock : Block
{
    internal ListBlock(Article article, TextSlice slice, int? start, PartList<ListItem> items)
        : base(article, slice)
    {
        Start = start;
        Items = items;
    }

    /// <summary>Whether the items are numbered.</summary>
    public bool IsOrdered => Start is not null;

    /// <summary>The number of the first item, or <see langword="null"/> if they are not numbered.</summary>
    public int? Start { get; }

    /// <summary>The items.</summary>
    public PartList<ListItem> Items { get; }
}
