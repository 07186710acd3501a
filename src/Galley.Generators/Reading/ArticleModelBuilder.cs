using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

using Galley.Generators.Binding;
using Galley.Generators.Model;
using Galley.Generators.Options;
using Galley.Generators.Tables;
using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Storage;
using Galley.Reading.Text;

using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Reading;

/// <summary>Turns a text into all that the emitter prints of it.</summary>
internal static class ArticleModelBuilder
{
    // As much as a tool tip shows without scrolling.
    private const int LeadLength = 300;

    private static readonly ConditionalWeakTable<Document, Problem> Faults = new();

    /// <summary>The model of an article. A fault of ours gives a bare article, and a problem for the analyzers to report.</summary>
    public static ArticleModel Build(SourceText text, ArticleFile file, EntityRegistry registry)
    {
        var document = DocumentCache.Read(text, file.Item.Path, file.Markdown);
        try
        {
            return BuildWhole(document, file, registry);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Faults.GetValue(document, _ => DocumentCache.Fault(exception));
            return BuildBare(file);
        }
    }

    /// <summary>Whether an article is a draft that the project leaves out.</summary>
    public static bool IsLeftOut(SourceText text, ArticleFile file) =>
        file.ExcludesDrafts && DocumentCache.Read(text, file.Item.Path, file.Markdown).FrontMatter is { IsDraft: true };

    /// <summary>The problem that building the model of a document met, if it met one.</summary>
    public static Problem? FaultOf(Document document) => Faults.TryGetValue(document, out var fault) ? fault : null;

    // The article still gets its member, so that one fault is one error.
    private static ArticleModel BuildBare(ArticleFile file)
    {
        var nothing = new Document(
            new DocumentSource(file.Item.Path, ""), null, null, null, null, null, null, null, ImmutableArray<BlockNode>.Empty, null, null, ImmutableArray<Problem>.Empty);
        return BuildWhole(nothing, file, EntityRegistry.Empty);
    }

    private static ArticleModel BuildWhole(Document document, ArticleFile file, EntityRegistry registry)
    {
        var annotations = AnnotationCache.Annotate(document, file, registry, out var fault);
        document = fault is null ? document : WithoutNames(document);
        var text = new ArticleText(document);
        var lead = document.Body.OfType<ParagraphNode>().FirstOrDefault();
        var binding = SourceOf(document, text, file.Item);
        return new ArticleModel(
            file.Item.Path,
            binding.Slug,
            text.Source.Text,
            binding.Title,
            OneLine(text, lead?.Span, LeadLength),
            ArticleHead.Write(document, ArticleIdentity.Language(document, file.Item), ArticleIdentity.Published(document, file.Item)),
            HtmlOf(document),
            ArticleTable.Write(document, text, annotations),
            document.Targets.Select(TargetModel.Of).ToEquatableArray(),
            Uses(annotations, file.Entities),
            DatesOf(annotations))
        {
            Binding = binding,
        };
    }

    /// <summary>What schemas may read of an article.</summary>
    /// <param name="document">The article.</param>
    /// <param name="text">Its text.</param>
    /// <param name="item">What the project says of it.</param>
    /// <param name="values">Its front matter, if the caller needs to know the places of its values.</param>
    public static BindingSource SourceOf(Document document, ArticleText text, ArticleItem item, ValueNode? values = null) => new(
        item.Path,
        item.DefaultSlugPath + RelativePath.Extension(item.Path),
        ArticleIdentity.Of(document, item).Slug,
        OneLine(text, document.Headline?.Span, int.MaxValue),
        ArticleIdentity.Language(document, item) ?? "",
        ArticleIdentity.Published(document, item)?.ToString() ?? "",
        values ?? (document.FrontMatter?.Values is { } mapping ? ValueTree.Of(mapping).Root : null));

    private static HtmlModel? HtmlOf(Document document) => document.Format == DocumentFormat.Newswire
        ? null
        : new HtmlModel(document.Html.Literals.ToEquatableArray(), document.Html.Holes.ToEquatableArray());

    // Every name in a table refers to an entity. Where annotation failed there are none; GAL1006 stops the build, but the
    // article still gets its member.
    private static Document WithoutNames(Document document) =>
        document with { Caption = null, Byline = null, Dateline = null, CreditLine = null, ContributionLine = null };

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
