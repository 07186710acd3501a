using Galley.Reading.Annotation.Saved;
using Galley.Reading.Markdown;

namespace Galley.Compiling.Options;

/// <summary>What the project says of all its articles and that what is compiled of each depends on.</summary>
/// <param name="Entities">Where entities come from, and which become constants.</param>
/// <param name="Markdown">How Markdown is read.</param>
/// <param name="FindsQuotations">Whether quotations and statements are looked for.</param>
/// <param name="FindsDates">Whether time expressions are looked for.</param>
/// <param name="ExcludesDrafts">Whether drafts are left out.</param>
internal sealed record ArticleSettings(
    EntityOptions Entities, MarkdownOptions Markdown, bool FindsQuotations = true, bool FindsDates = true, bool ExcludesDrafts = false)
{
    /// <summary>What annotations depend on.</summary>
    public AnnotationSettings Annotation => new(Entities.Mode, Markdown, FindsQuotations, FindsDates);

    /// <summary>The settings among a project's options.</summary>
    public static ArticleSettings Of(GalleyOptions options) =>
        new(options.Entities, new MarkdownOptions(options.AllowsRawHtml), options.FindsQuotations, options.FindsDates, options.ExcludesDrafts);
}
