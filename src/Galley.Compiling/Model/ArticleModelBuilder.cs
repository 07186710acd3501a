using System.Collections.Immutable;
using System.Text;

using Galley.Compiling.Options;
using Galley.Compiling.Tables;
using Galley.Compiling.Values;
using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Storage;
using Galley.Reading.Text;

namespace Galley.Compiling.Model;

/// <summary>Turns a document into all that is compiled of it.</summary>
internal static class ArticleModelBuilder
{
    // As much as a tool tip shows without scrolling.
    private const int LeadLength = 300;

    /// <summary>The digest of an article.</summary>
    /// <param name="document">The article.</param>
    /// <param name="annotations">What was found in it.</param>
    /// <param name="item">What the project says of it.</param>
    /// <param name="entities">Which entities become constants.</param>
    public static ArticleDigest Digest(Document document, Annotations annotations, ArticleItem item, EntityOptions entities) =>
        new(Build(document, annotations, item, entities), FactsBuilder.Build(document, annotations, item, entities.Mode));

    /// <summary>The text and the structure of an article.</summary>
    /// <param name="document">The article.</param>
    /// <param name="annotations">What was found in it.</param>
    /// <param name="item">What the project says of it.</param>
    public static ArticleContent Content(Document document, Annotations annotations, ArticleItem item)
    {
        var text = new ArticleText(document);
        return new ArticleContent(
            item.Path,
            text.Source.Text,
            ArticleHead.Write(document, ArticleIdentity.Language(document, item), ArticleIdentity.Published(document, item)),
            HtmlOf(document),
            ArticleTable.Write(document, text, annotations));
    }

    /// <summary>What is found in nothing.</summary>
    public static Annotations NoAnnotations { get; } = new(ImmutableArray<EntityMention>.Empty, ImmutableArray<EntityRecord>.Empty);

    /// <summary>An article of which nothing can be compiled: it still gets its member, so that one fault is one error.</summary>
    /// <param name="path">The file's path relative to the project.</param>
    public static Document Nothing(string path) => new(
        new DocumentSource(path, ""), null, null, null, null, null, null, null, ImmutableArray<BlockNode>.Empty, null, null, ImmutableArray<Problem>.Empty);

    private static ArticleModel Build(Document document, Annotations annotations, ArticleItem item, EntityOptions entities)
    {
        var text = new ArticleText(document);
        var lead = document.Body.OfType<ParagraphNode>().FirstOrDefault();
        var binding = SourceOf(document, text, item);
        return new ArticleModel(
            item.Path,
            binding.Slug,
            binding.Title,
            OneLine(text, lead?.Span, LeadLength),
            document.Targets.Select(TargetModel.Of).ToEquatableArray(),
            Uses(annotations, entities),
            DatesOf(annotations))
        {
            HasPlainTitle = document.Headline is null || IsPlain(text.Read(document.Headline.Span), binding.Title),
            Binding = binding,
        };
    }

    private static BindingSource SourceOf(Document document, ArticleText text, ArticleItem item) => new(
        item.Path,
        item.DefaultSlugPath + RelativePath.Extension(item.Path),
        ArticleIdentity.Of(document, item).Slug,
        OneLine(text, document.Headline?.Span, int.MaxValue),
        ArticleIdentity.Language(document, item) ?? "",
        ArticleIdentity.Published(document, item)?.ToString() ?? "",
        document.FrontMatter?.Values is { } mapping ? ValueTree.Of(mapping, text.Source).Root : null);

    // The text that is compiled has no lone surrogates; whoever looks for them has to look at all.
    private static bool IsPlain(string headline, string title) => headline == title && !headline.Any(char.IsSurrogate);

    private static HtmlModel? HtmlOf(Document document) => document.Format == DocumentFormat.Newswire
        ? null
        : new HtmlModel(document.Html.Literals.ToEquatableArray(), document.Html.Holes.ToEquatableArray());

    private static EquatableArray<EntityUse> Uses(Annotations annotations, EntityOptions options)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in annotations.Mentions)
        {
            if (mention.Confidence >= options.MinimumConfidence)
            {
                counts.TryGetValue(mention.EntityId, out var count);
                counts[mention.EntityId] = Math.Min(count + 1, options.MinimumMentions);
            }
        }

        return annotations.Entities
            .Select(entity => new EntityUse(EntityModel.Of(entity), counts.TryGetValue(entity.Id, out var count) ? count : 0))
            .ToEquatableArray();
    }

    private static EquatableArray<DatedExpression> DatesOf(Annotations annotations)
    {
        var dates = ImmutableArray.CreateBuilder<DatedExpression>();
        for (var i = 0; i < annotations.Dates.Length; i++)
        {
            if (annotations.Dates[i] is { First: { } first, Last: { } last } && first <= last)
            {
                dates.Add(new DatedExpression(first.DayNumber, last.DayNumber, i));
            }
        }

        return new EquatableArray<DatedExpression>(dates.ToImmutable());
    }

    // Runs of white space become one space; what is cut ends in an ellipsis and never inside a surrogate pair.
    private static string OneLine(ArticleText text, SourceSpan? span, int limit)
    {
        var line = new StringBuilder();
        foreach (var c in span is { } stretch ? text.Read(stretch) : "")
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }

            if (line.Length >= limit && !char.IsHighSurrogate(c))
            {
                return line.ToString().TrimEnd() + "…";
            }
        }

        return line.ToString().TrimEnd();
    }
}
