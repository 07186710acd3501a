namespace Galley.Reading.Names;

/// <summary>A place where an article names an entity.</summary>
/// <param name="Span">Where the name stands in the file.</param>
/// <param name="EntityId">The entity's id.</param>
/// <param name="Form">Which of its names the text uses.</param>
/// <param name="Evidence">What says that the text names it.</param>
/// <param name="Confidence">How sure that is, per mille: 0 to 1000.</param>
public sealed record EntityMention(
    SourceSpan Span,
    string EntityId,
    MentionForm Form,
    MentionEvidence Evidence = MentionEvidence.Registry,
    int Confidence = EntityMention.Certain)
{
    /// <summary>The confidence of what the registry or the article's structure states.</summary>
    public const int Certain = 1000;
}
