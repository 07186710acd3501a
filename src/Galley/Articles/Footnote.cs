using Galley.CompilerServices;

namespace Galley;

/// <summary>A footnote.</summary>
public sealed class Footnote : Block
{
    internal Footnote(Article article, TextSlice slice, string label, int number, PartList<Block> blocks)
        : base(article, slice)
    {
        Label = label;
        Number = number;
        Blocks = blocks;
    }

    /// <summary>The label that references name it by, as written.</summary>
    public string Label { get; }

    /// <summary>The number, from 1, in the order of the first references.</summary>
    public int Number { get; }

    /// <summary>What the footnote holds.</summary>
    public PartList<Block> Blocks { get; }
}
