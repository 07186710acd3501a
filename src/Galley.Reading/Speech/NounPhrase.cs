namespace Galley.Reading.Speech;

/// <summary>The words that stand for a source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="HeadFirst">The first token of what names the source.</param>
/// <param name="HeadEnd">The token after that.</param>
/// <param name="Name">The index of the name, for <see cref="NounPhraseKind.Name"/>; else -1.</param>
/// <param name="IsPlural">Whether it stands for several.</param>
internal readonly record struct NounPhrase(NounPhraseKind Kind, int First, int End, int HeadFirst, int HeadEnd, int Name, bool IsPlural)
{
    /// <summary>No source.</summary>
    public static readonly NounPhrase None = new(NounPhraseKind.None, 0, 0, 0, 0, -1, false);

    /// <summary>Whether there is a source.</summary>
    public bool Exists => Kind != NounPhraseKind.None;
}
