namespace Galley.Reading.Speech;

/// <summary>How a quotation stands in its sentence.</summary>
public enum QuotationKind
{
    /// <summary>A sentence of its own: <c>“We’ll see,” he said.</c></summary>
    Full,

    /// <summary>Part of the reporter's sentence: <c>He called it “a disaster”.</c></summary>
    Partial,

    /// <summary>Nobody's words: a title of a work, a nickname, a word held at a distance (<c>so-called “experts”</c>).</summary>
    Scare,
}
