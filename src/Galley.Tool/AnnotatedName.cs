using Galley.Reading.Names;

namespace Galley.Tool;

/// <summary>A name found in a text.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units.</param>
/// <param name="Label">PER, LOC, ORG or MISC.</param>
/// <param name="Entity">Whom or what it names.</param>
/// <param name="Confidence">How sure that is, per mille.</param>
internal readonly record struct AnnotatedName(SourceSpan Span, string Label, string Entity, int Confidence)
{
    /// <summary>A mention with the label that its entity has in the corpora: what comes from a place is MISC there, and so are events.</summary>
    public static AnnotatedName Of(EntityMention mention, EntityRecord entity) =>
        new(mention.Span, mention.Form == MentionForm.Demonym ? "MISC" : LabelOf(entity.Kind), entity.Name, mention.Confidence);

    private static string LabelOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "PER",
        EntityKind.Place => "LOC",
        EntityKind.Organization => "ORG",
        _ => "MISC",
    };
}
