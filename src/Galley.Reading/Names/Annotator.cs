using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Names.Resolution;
using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Names;

/// <summary>Says which entities an article names, and where.</summary>
public static class Annotator
{
    private static readonly Func<string, IReadOnlyList<SourceSpan>, IReadOnlyList<TaggedName>> Nothing = static (_, _) => [];

    private static readonly Func<string, IReadOnlyList<SourceSpan>, IReadOnlyList<TaggedName>> Everything =
        static (text, stretches) => NameTagger.Default.Tag(text, stretches);

    /// <summary>
    /// Finds the entities of a document: those that its structure names, such as the photographer; those that the registry
    /// declares; and, unless the mode says otherwise, those that the tagger finds in the rest of the text. Of the front matter
    /// only what readers see is searched; code and raw HTML are not.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="registry">The declared entities.</param>
    /// <param name="mode">Where entities come from.</param>
    public static Annotations Annotate(Document document, EntityRegistry registry, EntityMode mode = EntityMode.Detected) =>
        Annotate(document, registry, mode == EntityMode.Declared ? Nothing : Everything);

    /// <summary>Finds the entities of a document, with the names that a tagger finds in stretches of its prose.</summary>
    /// <param name="document">The document.</param>
    /// <param name="registry">The declared entities.</param>
    /// <param name="tagger">Finds names in stretches of a text.</param>
    public static Annotations Annotate(
        Document document, EntityRegistry registry, Func<string, IReadOnlyList<SourceSpan>, IReadOnlyList<TaggedName>> tagger)
    {
        var prose = document.Prose;
        var structure = StructuralName.Of(document);
        var stretches = ProseSpans.Of(document, structure);
        var ofStructure = StructureEntities.Of(document, structure, registry);
        var known = new List<KnownName>(ofStructure.Count);
        foreach (var name in ofStructure)
        {
            var span = prose.ToProse(name.Span);
            if (!span.IsEmpty)
            {
                known.Add(span == name.Span ? name : name with { Span = span });
            }
        }

        foreach (var stretch in stretches)
        {
            foreach (var found in registry.Finder.Find(prose.Text, stretch))
            {
                known.Add(new KnownName(found.Span, registry.RecordOf(found.Entity), found.Form, MentionEvidence.Registry));
            }
        }

        known.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        var resolved = EntityResolver.Resolve(new ResolutionInput(
            prose.Text, known, RepeatedNames.Complete(prose.Text, stretches, tagger(prose.Text, stretches)), registry, Prominent(document)));
        return ToSource(prose, resolved, ofStructure);
    }

    // The names of the structure have their exact places in the file already.
    private static Annotations ToSource(Prose prose, ResolvedNames resolved, List<KnownName> ofStructure)
    {
        var mentions = ImmutableArray.CreateBuilder<EntityMention>(resolved.Mentions.Length + ofStructure.Count);
        var next = 0;
        var isOrdered = true;
        foreach (var mention in resolved.Mentions)
        {
            if (mention.Evidence != MentionEvidence.Structure)
            {
                var span = prose.ToSource(mention.Span);
                for (; next < ofStructure.Count && ofStructure[next].Span.CompareTo(span) < 0; next++)
                {
                    mentions.Add(MentionOf(ofStructure[next]));
                }

                isOrdered &= mentions.Count == 0 || mentions[mentions.Count - 1].Span.CompareTo(span) <= 0;
                mentions.Add(span == mention.Span ? mention : mention with { Span = span });
            }
        }

        for (; next < ofStructure.Count; next++)
        {
            mentions.Add(MentionOf(ofStructure[next]));
        }

        return new Annotations(
            isOrdered ? mentions.ToImmutable() : mentions.OrderBy(mention => mention.Span).ToImmutableArray(),
            WithStructure(resolved.Entities, ofStructure))
        {
            Problems = prose.IsSource
                ? resolved.Problems
                : resolved.Problems.Select(problem => problem with { Span = prose.ToSource(problem.Span) }).ToImmutableArray(),
        };
    }

    private static EntityMention MentionOf(KnownName name) => new(name.Span, name.Entity.Id, name.Form, MentionEvidence.Structure);

    // Names of the structure that have no place in the prose name entities all the same.
    private static ImmutableArray<EntityRecord> WithStructure(ImmutableArray<EntityRecord> entities, List<KnownName> ofStructure)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            ids.Add(entity.Id);
        }

        List<EntityRecord>? all = null;
        foreach (var name in ofStructure)
        {
            if (ids.Add(name.Entity.Id))
            {
                all ??= [.. entities];
                all.Add(name.Entity);
            }
        }

        all?.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return all is null ? entities : all.ToImmutableArray();
    }

    private static List<SourceSpan> Prominent(Document document)
    {
        var spans = new[] { document.Headline?.Span, document.Deck?.Span, document.Caption?.Span }
            .OfType<SourceSpan>()
            .Select(document.Prose.ToProse)
            .ToList();
        spans.Sort();
        return spans;
    }
}
