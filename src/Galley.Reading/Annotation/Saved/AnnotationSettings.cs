using Galley.Reading.Markdown;
using Galley.Reading.Names;

namespace Galley.Reading.Annotation.Saved;

/// <summary>What a project says of all its articles and that their annotations depend on.</summary>
/// <param name="Mode">Where entities come from.</param>
/// <param name="Markdown">How Markdown is read.</param>
/// <param name="FindsQuotations">Whether quotations and statements are looked for.</param>
/// <param name="FindsDates">Whether time expressions are looked for.</param>
public sealed record AnnotationSettings(EntityMode Mode, MarkdownOptions Markdown, bool FindsQuotations = true, bool FindsDates = true);
