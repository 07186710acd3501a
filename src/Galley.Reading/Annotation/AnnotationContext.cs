namespace Galley.Reading.Annotation;

/// <summary>What the project says of an article before it is annotated.</summary>
/// <param name="Published">The day of publication, which relative dates count from; <see langword="null"/> if it is not known.</param>
/// <param name="FindsQuotations">Whether quotations and statements are looked for.</param>
/// <param name="FindsDates">Whether time expressions are looked for.</param>
public sealed record AnnotationContext(CalendarDate? Published = null, bool FindsQuotations = true, bool FindsDates = true)
{
    /// <summary>Everything is looked for, and the day of publication is not known.</summary>
    public static AnnotationContext Default { get; } = new();
}
