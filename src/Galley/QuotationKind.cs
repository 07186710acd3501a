namespace Galley;

/// <summary>How a quotation stands in its sentence.</summary>
public enum QuotationKind
{
    /// <summary>A sentence of its own: <c>“We’ll see,” he said.</c></summary>
    Full = 0,

    /// <summary>Part of the reporter's sentence: <c>He called it “a disaster”.</c></summary>
    Partial = 1,

    /// <summary>Nobody's words: a title of a work, a nickname, a word held at a distance (<c>so-called “experts”</c>).</summary>
    Scare = 2,
}
