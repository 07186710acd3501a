using Galley.CompilerServices;

namespace Galley;

/// <summary>
/// Words in quotation marks. <see cref="ArticlePart.Span"/> and <see cref="ArticlePart.Text"/> are what stands between the marks.
/// </summary>
public sealed class Quotation : Utterance
{
    internal Quotation(
        Article article,
        TextSlice slice,
        SpeakerSlices speaker,
        SourceSpan markedSpan,
        QuotationKind kind,
        Quotation? continues,
        Quotation? within)
        : base(article, slice, speaker)
    {
        MarkedSpan = markedSpan;
        Kind = kind;
        Continues = continues;
        Within = within;
    }

    /// <summary>Where the quotation stands with its marks.</summary>
    public SourceSpan MarkedSpan { get; }

    /// <summary>How it stands in its sentence. Scare quotes and titles are nobody's words.</summary>
    public QuotationKind Kind { get; }

    /// <summary>
    /// The quotation that this one goes on with, after an interruption such as <c>he said</c> or from the paragraph before, or
    /// <see langword="null"/>.
    /// </summary>
    public Quotation? Continues { get; }

    /// <summary>The quotation that this one stands in, or <see langword="null"/>.</summary>
    public Quotation? Within { get; }
}
