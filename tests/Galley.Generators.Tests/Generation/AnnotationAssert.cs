using Galley.Generators.Tests.Infrastructure;
using Galley.Reading.Annotation;
using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Text;

namespace Galley.Generators.Tests.Generation;

/// <summary>What the annotators found in a document is what a compiled article gives.</summary>
internal static class AnnotationAssert
{
    private static readonly EntityRegistry Registry =
        EntityRegistry.Read(new DocumentSource("seeds/entities.yml", TestFile.SeedRegistry.GetText().ToString()));

    public static void SameAsFound(Document document, Article article)
    {
        string TextOf(SourceSpan span)
        {
            var stretch = document.Prose.ToProse(span);
            return Normalize(document.Prose.Text.Substring(stretch.Start, stretch.Length));
        }

        string? TextOrNull(SourceSpan? span) => span is { } stretch ? TextOf(stretch) : null;

        var found = DocumentAnnotator.Annotate(document, Registry, AnnotationContext.Default with { Published = article.Published });

        Assert.Equal(
            found.Quotations.Select(q => (TextOf(q.TextSpan), q.Kind, TextOrNull(q.CueSpan), TextOrNull(q.SpeakerSpan), q.EntityId, q.Reason, q.Continues, q.Within)),
            article.Quotations.Select(q => (q.Text, q.Kind, q.Cue, q.SpeakerText, q.SpeakerId, q.Reason, IndexOf(article, q.Continues), IndexOf(article, q.Within))));
        Assert.Equal(
            found.Statements.Select(s => (TextOf(s.Span), TextOrNull(s.CueSpan), TextOrNull(s.SpeakerSpan), s.EntityId, s.Reason)),
            article.Statements.Select(s => (s.Text, s.Cue, s.SpeakerText, s.SpeakerId, s.Reason)));
        Assert.Equal(
            found.Dates.Select(d => (TextOf(d.Span), d.Kind, d.Value, d.TimexValue, d.Modifier, d.Anchor, d.First, d.Last)),
            article.Dates.Select(d => (d.Text, d.Kind, d.Value, d.TimexValue, d.Modifier, d.Anchor, d.First, d.Last)));
        Assert.All(article.Quotations, q => Assert.True(q.MarkedSpan.Contains(q.Span)));
        Assert.All(
            article.Quotations.Where(q => q.Block is not null),
            q => Assert.Contains(q, q.Block!.Quotations));
        Assert.All(article.Dates.Where(d => d.Block is not null), d => Assert.Contains(d, d.Block!.Dates));
    }

    private static int IndexOf(Article article, Quotation? quotation) =>
        quotation is null ? -1 : article.Quotations.ToList().FindIndex(other => ReferenceEquals(other, quotation));

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
