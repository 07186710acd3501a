using Galley.CompilerServices;

namespace Galley;

/// <summary>A block of code.</summary>
public sealed class CodeBlock : Block
{
    internal CodeBlock(Article article, TextSlice slice, string? language, string? info)
        : base(article, slice)
    {
        Language = language;
        Info = info;
    }

    /// <summary>The language as the author names it, such as <c>csharp</c>, or <see langword="null"/>.</summary>
    public string? Language { get; }

    /// <summary>All that stands after the opening fence, or <see langword="null"/> if nothing does.</summary>
    public string? Info { get; }

    /// <summary>The code, without fences or indentation of the block.</summary>
    public string Code => Text;
}
