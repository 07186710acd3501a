namespace Galley.Reading.Names.Tagging;

/// <summary>Finds names in running text.</summary>
public sealed class NameTagger
{
    /// <summary>The tagger.</summary>
    public static NameTagger Default { get; } = new();

    /// <summary>Finds names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretches">Where to look.</param>
    public IReadOnlyList<TaggedName> Tag(string text, IReadOnlyList<SourceSpan> stretches) => [];
}
