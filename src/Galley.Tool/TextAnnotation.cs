using System.Collections.Immutable;

using Galley.Reading.Names;
using Galley.Reading.Names.Resolution;
using Galley.Reading.Names.Tagging;
using Galley.Reading.Speech;
using Galley.Reading.Time;

namespace Galley.Tool;

/// <summary>What Galley finds in a plain text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Names">The names in it, in order.</param>
/// <param name="Quotations">The quotations that are attributed to somebody, in order.</param>
/// <param name="Times">The time expressions, in order.</param>
internal sealed record TextAnnotation(
    string Text,
    ImmutableArray<AnnotatedName> Names,
    ImmutableArray<AnnotatedQuotation> Quotations,
    ImmutableArray<TimeMention> Times)
{
    /// <summary>Annotates a text.</summary>
    /// <param name="text">The text; each line is a heading or a paragraph.</param>
    /// <param name="published">The day of publication, to which relative dates refer, if it is known.</param>
    public static TextAnnotation Of(string text, CalendarDate? published = null)
    {
        var stretches = Stretches.Of(text);
        var hasHeadline = Stretches.StartsWithHeadline(text, stretches);
        var names = ResolveNames(text, stretches, hasHeadline);
        var entities = names.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        var speech = QuotationFinder.Find(text, Stretches.Kinds(stretches, hasHeadline), SpeakersOf(names, entities));
        return new TextAnnotation(
            text,
            [.. names.Mentions.Select(mention => AnnotatedName.Of(mention, entities[mention.EntityId]))],
            AnnotatedQuotation.Of(speech.Quotations),
            TimeFinder.Find(text, stretches, new TimeContext(published, null)).Mentions);
    }

    private static ResolvedNames ResolveNames(string text, List<SourceSpan> stretches, bool hasHeadline) =>
        EntityResolver.Resolve(new ResolutionInput(
            text,
            [],
            RepeatedNames.Complete(text, stretches, NameTagger.Default.Tag(text, stretches)),
            EntityRegistry.Empty,
            hasHeadline ? [stretches[0]] : []));

    private static List<SpeakerName> SpeakersOf(ResolvedNames names, Dictionary<string, EntityRecord> entities) =>
        [.. names.Mentions
            .Where(mention => mention.Form != MentionForm.Demonym)
            .Select(mention => (mention, Entity: entities[mention.EntityId]))
            .Where(name => name.Entity.Kind != EntityKind.Event)
            .Select(name => new SpeakerName(
                name.mention.Span, name.Entity.Id, name.Entity.Name, name.Entity.Kind == EntityKind.Person, SpeakerGender.Unknown))];
}
